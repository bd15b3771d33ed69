// Purpose: Writes what supply events affect.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (event:SupplyEvent {supplyEventId: row.supplyEventId})
CALL (row) {
  WITH row
  WHERE row.targetKind = 'ORDER'
  MATCH (target:Order {orderId: row.targetId})
  RETURN target
  UNION
  WITH row
  WHERE row.targetKind = 'SHIPMENT'
  MATCH (target:Shipment {shipmentId: row.targetId})
  RETURN target
  UNION
  WITH row
  WHERE row.targetKind = 'PRODUCT'
  MATCH (target:Product {productId: row.targetId})
  RETURN target
  UNION
  WITH row
  WHERE row.targetKind = 'CUSTOMER'
  MATCH (target:Customer {customerId: row.targetId})
  RETURN target
  UNION
  WITH row
  WHERE row.targetKind = 'SUPPLIER'
  MATCH (target:Supplier {supplierId: row.targetId})
  RETURN target
}
MERGE (event)-[affects:AFFECTS]->(target)
{{set}}
  affects.kind = row.targetKind,
  affects.recordedIn = $chunk,
  affects.sourceLine = row.line,
  affects.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(affects)) AS facts
