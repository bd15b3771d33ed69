// Purpose: Writes components with the device that they are fitted to, and when.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (device:Device {deviceId: row.deviceId})
MERGE (component:Component {componentId: row.componentId})
{{set}}
  component.partNumber = row.partNumber,
  component.batch = row.batch,
  component.name = row.name,
  component.recordedIn = $chunk,
  component.sourceLine = row.line,
  component.rowHash = row.hash
MERGE (component)-[fitted:PART_OF]->(device)
{{set}}
  fitted.from = row.from,
  fitted.until = row.until
RETURN
  toInteger(row.line) AS line,
  elementId(component) AS fact
ORDER BY line, fact
