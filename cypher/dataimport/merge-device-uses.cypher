// Purpose: Writes which department uses which device, and when.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (department:Department {departmentId: row.departmentId})
MATCH (device:Device {deviceId: row.deviceId})
MERGE (department)-[use:USES {from: row.from}]->(device)
{{set}}
  use.until = row.until,
  use.recordedIn = $chunk,
  use.sourceLine = row.line,
  use.rowHash = row.hash
RETURN
  toInteger(row.line) AS line,
  elementId(use) AS fact
ORDER BY line, fact
