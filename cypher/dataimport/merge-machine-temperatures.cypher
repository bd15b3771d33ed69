// Purpose: Writes temperatures of a machine of which the log is the only register.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (device:Device {deviceId: row.deviceId})
ON CREATE SET
  device.critical = row.critical,
  device.recordedIn = $chunk,
  device.sourceLine = row.line,
  device.rowHash = row.hash
MERGE (signal:Signal {signalId: row.signalId, deviceId: row.deviceId})
{{set}}
  signal.kind = row.kind,
  signal.at = row.at,
  signal.value = row.value,
  signal.recordedIn = $chunk,
  signal.sourceLine = row.line,
  signal.rowHash = row.hash
MERGE (device)-[:EMITTED]->(signal)
RETURN
  collect(row.line) AS lines,
  collect(elementId(signal)) AS facts
