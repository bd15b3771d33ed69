// Purpose: Writes four readings of a machine as four signals.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (device:Device {deviceId: row.deviceId})
UNWIND [
  {code: 'VOLTAGE', measured: row.volt},
  {code: 'ROTATION', measured: row.rotate},
  {code: 'PRESSURE', measured: row.pressure},
  {code: 'VIBRATION', measured: row.vibration}
] AS reading
MERGE (signal:Signal {signalId: row.readingId + '/' + reading.code, deviceId: row.deviceId})
{{set}}
  signal.kind = reading.code,
  signal.at = row.at,
  signal.value = reading.measured,
  signal.recordedIn = $chunk,
  signal.sourceLine = row.line,
  signal.rowHash = row.hash
MERGE (device)-[:EMITTED]->(signal)
RETURN
  collect(row.line) AS lines,
  collect(elementId(signal)) AS facts
