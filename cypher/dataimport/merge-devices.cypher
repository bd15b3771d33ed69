// Purpose: Writes devices with their product and who operates them; both may be unknown to the source.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Device
// Slot mode fresh: merge=CREATE | set=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET
UNWIND $rows AS row
{{merge}} (device:Device {deviceId: row.deviceId})
{{set}}
  device.model = row.model,
  device.critical = row.critical,
  device.installedOn = row.installedOn,
  device.recordedIn = $chunk,
  device.sourceLine = row.line,
  device.rowHash = row.hash
WITH row, device
OPTIONAL MATCH (customer:Customer {customerId: row.customerId})
OPTIONAL MATCH (product:Product {productId: row.productId})
FOREACH (operator IN CASE WHEN customer IS NULL THEN [] ELSE [customer] END |
  {{merge}} (operator)-[:OPERATES]->(device)
)
FOREACH (kind IN CASE WHEN product IS NULL THEN [] ELSE [product] END |
  {{merge}} (device)-[:INSTANCE_OF]->(kind)
)
RETURN
  collect(row.line) AS lines,
  collect(elementId(device)) AS facts
