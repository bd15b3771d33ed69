// Purpose: Writes the steps of tickets, of a log that is also their only register: a ticket is raised with the first
//          of its steps in the file.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (request:ServiceRequest {serviceRequestId: row.serviceRequestId})
ON CREATE SET
  request.raisedAt = row.raisedAt,
  request.recordedIn = $chunk,
  request.sourceLine = row.line,
  request.rowHash = row.hash
MERGE (step:ServiceStep {serviceStepId: row.serviceStepId})
{{set}}
  step.activity = row.activity,
  step.at = row.at,
  step.recordedIn = $chunk,
  step.sourceLine = row.line,
  step.rowHash = row.hash
MERGE (request)-[:TOOK]->(step)
RETURN
  collect(row.line) AS lines,
  collect(elementId(step)) AS facts
