// Purpose: Writes the steps that service took on requests.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (request:ServiceRequest {serviceRequestId: row.serviceRequestId})
MERGE (step:ServiceStep {serviceStepId: row.serviceStepId})
{{set}}
  step.activity = row.activity,
  step.at = row.at,
  step.recordedIn = $chunk,
  step.sourceLine = row.line,
  step.rowHash = row.hash
MERGE (request)-[:TOOK]->(step)
RETURN
  toInteger(row.line) AS line,
  elementId(step) AS fact
ORDER BY line, fact
