// Purpose: Writes devices with their product and who operates them; both may be unknown to the source.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (device:Device {deviceId: row.deviceId})
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
  MERGE (operator)-[:OPERATES]->(device)
)
FOREACH (kind IN CASE WHEN product IS NULL THEN [] ELSE [product] END |
  MERGE (device)-[:INSTANCE_OF]->(kind)
)
RETURN
  toInteger(row.line) AS line,
  elementId(device) AS fact
ORDER BY line, fact
