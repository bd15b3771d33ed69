// Purpose: Writes what supply events affect.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
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
  toInteger(row.line) AS line,
  elementId(affects) AS fact
ORDER BY line, fact
