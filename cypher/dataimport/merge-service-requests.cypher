// Purpose: Writes what customers ask service for, under a contract where there is one.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    ServiceRequest
// Slot mode fresh: merge=CREATE | set=SET | id=null
// Slot mode new: merge=MERGE | set=ON CREATE SET | id=elementId(request)
// Slot mode changed: merge=MERGE | set=SET | id=elementId(request)
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
{{merge}} (request:ServiceRequest {serviceRequestId: row.serviceRequestId})
{{set}}
  request.raisedAt = row.raisedAt,
  request.resolvedAt = row.resolvedAt,
  request.priority = row.priority,
  request.subject = row.subject,
  request.recordedIn = $chunk,
  request.sourceLine = row.line,
  request.rowHash = row.hash
{{merge}} (customer)-[:RAISED]->(request)
WITH row, request
OPTIONAL MATCH (contract:Contract {contractId: row.contractId})
FOREACH (known IN CASE WHEN contract IS NULL THEN [] ELSE [contract] END |
  {{merge}} (request)-[:UNDER]->(known)
)
RETURN
  collect(row.line) AS lines,
  collect({{id}}) AS facts
