// Purpose: Writes the steps that service took on requests.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>, customerIds LIST<LIST<STRING>>
// Fact:    ServiceStep
// Slot mode fresh: merge=CREATE | set=SET | id=null
// Slot mode new: merge=MERGE | set=ON CREATE SET | id=elementId(step)
// Slot mode changed: merge=MERGE | set=SET | id=elementId(step)
UNWIND $rows AS row
MATCH (request:ServiceRequest {serviceRequestId: row.serviceRequestId})
{{merge}} (step:ServiceStep {serviceStepId: row.serviceStepId})
{{set}}
  step.activity = row.activity,
  step.at = row.at,
  step.recordedIn = $chunk,
  step.sourceLine = row.line,
  step.rowHash = row.hash
{{merge}} (request)-[:TOOK]->(step)
RETURN
  collect(row.line) AS lines,
  collect({{id}}) AS facts,
  collect([(request)<-[:RAISED]-(customer:Customer) | customer.customerId]) AS customerIds
