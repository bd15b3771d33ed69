// Purpose: Writes signals of devices. The device is part of what a signal is: setting
//          it afterwards would make the plan eager, and no signal moves.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>, customerIds LIST<LIST<STRING>>
// Fact:    Signal
// Slot mode fresh: merge=CREATE | set=SET | id=null
// Slot mode new: merge=MERGE | set=ON CREATE SET | id=elementId(signal)
// Slot mode changed: merge=MERGE | set=SET | id=elementId(signal)
UNWIND $rows AS row
MATCH (device:Device {deviceId: row.deviceId})
{{merge}} (signal:Signal {signalId: row.signalId, deviceId: row.deviceId})
{{set}}
  signal.kind = row.kind,
  signal.at = row.at,
  signal.value = row.value,
  signal.unit = row.unit,
  signal.severity = row.severity,
  signal.recordedIn = $chunk,
  signal.sourceLine = row.line,
  signal.rowHash = row.hash
{{merge}} (device)-[:EMITTED]->(signal)
RETURN
  collect(row.line) AS lines,
  collect({{id}}) AS facts,
  collect([(device)<-[:OPERATES]-(customer:Customer) | customer.customerId]) AS customerIds
