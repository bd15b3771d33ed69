// Purpose: Writes outages and planned downtime of devices.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>, customerIds LIST<LIST<STRING>>
// Fact:    Outage
// Slot mode fresh: merge=CREATE | set=SET | id=null
// Slot mode new: merge=MERGE | set=ON CREATE SET | id=elementId(outage)
// Slot mode changed: merge=MERGE | set=SET | id=elementId(outage)
UNWIND $rows AS row
MATCH (device:Device {deviceId: row.deviceId})
{{merge}} (outage:Outage {outageId: row.outageId})
{{set}}
  outage.startedAt = row.startedAt,
  outage.endedAt = row.endedAt,
  outage.planned = row.planned,
  outage.cause = row.cause,
  outage.recordedIn = $chunk,
  outage.sourceLine = row.line,
  outage.rowHash = row.hash
{{merge}} (device)-[:SUFFERED]->(outage)
RETURN
  collect(row.line) AS lines,
  collect({{id}}) AS facts,
  collect([(device)<-[:OPERATES]-(customer:Customer) | customer.customerId]) AS customerIds
