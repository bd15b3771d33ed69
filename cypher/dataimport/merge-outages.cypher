// Purpose: Writes outages and planned downtime of devices.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (device:Device {deviceId: row.deviceId})
MERGE (outage:Outage {outageId: row.outageId})
{{set}}
  outage.startedAt = row.startedAt,
  outage.endedAt = row.endedAt,
  outage.planned = row.planned,
  outage.cause = row.cause,
  outage.recordedIn = $chunk,
  outage.sourceLine = row.line,
  outage.rowHash = row.hash
MERGE (device)-[:SUFFERED]->(outage)
RETURN
  toInteger(row.line) AS line,
  elementId(outage) AS fact
ORDER BY line, fact
