// Purpose: Writes signals of devices. The device is part of what a signal is: setting
//          it afterwards would make the plan eager, and no signal moves.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (device:Device {deviceId: row.deviceId})
MERGE (signal:Signal {signalId: row.signalId, deviceId: row.deviceId})
{{set}}
  signal.kind = row.kind,
  signal.at = row.at,
  signal.value = row.value,
  signal.unit = row.unit,
  signal.severity = row.severity,
  signal.recordedIn = $chunk,
  signal.sourceLine = row.line,
  signal.rowHash = row.hash
MERGE (device)-[:EMITTED]->(signal)
RETURN
  toInteger(row.line) AS line,
  elementId(signal) AS fact
ORDER BY line, fact
