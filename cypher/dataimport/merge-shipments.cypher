// Purpose: Writes deliveries of orders; the state leads an index, and is worked out from the days only.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Shipment
// Slot mode fresh: merge=CREATE | set=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET
UNWIND $rows AS row
MATCH (order:Order {orderId: row.orderId})
{{merge}} (shipment:Shipment {shipmentId: row.shipmentId})
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
{{merge}} (order)-[:SHIPPED_AS]->(shipment)
WITH row, shipment
OPTIONAL MATCH (carrier:Carrier {carrierId: row.carrierId})
FOREACH (known IN CASE WHEN carrier IS NULL THEN [] ELSE [carrier] END |
  {{merge}} (shipment)-[:CARRIED_BY]->(known)
)
RETURN
  collect(row.line) AS lines,
  collect(elementId(shipment)) AS facts
