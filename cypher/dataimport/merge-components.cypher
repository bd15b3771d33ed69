// Purpose: Writes components with the device that they are fitted to, and when.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Component
// Slot mode fresh: merge=CREATE | set=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET
UNWIND $rows AS row
MATCH (device:Device {deviceId: row.deviceId})
{{merge}} (component:Component {componentId: row.componentId})
{{set}}
  component.partNumber = row.partNumber,
  component.batch = row.batch,
  component.name = row.name,
  component.recordedIn = $chunk,
  component.sourceLine = row.line,
  component.rowHash = row.hash
{{merge}} (component)-[fitted:PART_OF]->(device)
{{set}}
  fitted.from = row.from,
  fitted.until = row.until
RETURN
  collect(row.line) AS lines,
  collect(elementId(component)) AS facts
