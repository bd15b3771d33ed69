// Purpose: Writes deliveries of orders; the state leads an index, and is worked out from the days only.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (order:Order {orderId: row.orderId})
MERGE (shipment:Shipment {shipmentId: row.shipmentId})
{{set}}
  shipment.promisedOn = row.promisedOn,
  shipment.deliveredOn = row.deliveredOn,
  shipment.state = CASE
    WHEN row.deliveredOn IS NULL THEN 'OPEN'
    WHEN row.deliveredOn > row.promisedOn THEN 'LATE'
    ELSE 'ON_TIME'
  END,
  shipment.complete = row.complete,
  shipment.mode = row.mode,
  shipment.recordedIn = $chunk,
  shipment.sourceLine = row.line,
  shipment.rowHash = row.hash
MERGE (order)-[:SHIPPED_AS]->(shipment)
WITH row, shipment
OPTIONAL MATCH (carrier:Carrier {carrierId: row.carrierId})
FOREACH (known IN CASE WHEN carrier IS NULL THEN [] ELSE [carrier] END |
  MERGE (shipment)-[:CARRIED_BY]->(known)
)
RETURN
  toInteger(row.line) AS line,
  elementId(shipment) AS fact
ORDER BY line, fact
