// Purpose: Writes who operated which device, and when.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (device:Device {deviceId: row.deviceId})
MATCH (customer:Customer {customerId: row.customerId})
MERGE (customer)-[operates:OPERATES {from: row.from}]->(device)
{{set}}
  operates.until = row.until,
  operates.recordedIn = $chunk,
  operates.sourceLine = row.line,
  operates.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(operates)) AS facts
