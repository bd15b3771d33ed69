// Purpose: Writes what customers ask service for, under a contract where there is one.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
MERGE (request:ServiceRequest {serviceRequestId: row.serviceRequestId})
{{set}}
  request.raisedAt = row.raisedAt,
  request.resolvedAt = row.resolvedAt,
  request.priority = row.priority,
  request.subject = row.subject,
  request.recordedIn = $chunk,
  request.sourceLine = row.line,
  request.rowHash = row.hash
MERGE (customer)-[:RAISED]->(request)
WITH row, request
OPTIONAL MATCH (contract:Contract {contractId: row.contractId})
FOREACH (known IN CASE WHEN contract IS NULL THEN [] ELSE [contract] END |
  MERGE (request)-[:UNDER]->(known)
)
RETURN
  toInteger(row.line) AS line,
  elementId(request) AS fact
ORDER BY line, fact
