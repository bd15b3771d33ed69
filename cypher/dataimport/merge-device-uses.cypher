// Purpose: Writes which department uses which device, and when.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
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
  collect(row.line) AS lines,
  collect(elementId(use)) AS facts
