// Purpose: Writes who operated which device, and when.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
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
  toInteger(row.line) AS line,
  elementId(operates) AS fact
ORDER BY line, fact
