// Purpose: Writes deliveries of a log that is also the only register of its customers, suppliers, products and orders.
//          A line has its order's currency: setting it twice from one row would make the plan eager.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (customer:Customer {customerId: row.customerId})
ON CREATE SET
  customer.name = row.customerId,
  customer.healthSort = -1,
  customer.ltvSort = -1,
  customer.lastSignalSort = -1,
  customer.recordedIn = $chunk,
  customer.sourceLine = row.line,
  customer.rowHash = row.hash
MERGE (supplier:Supplier {supplierId: row.supplierId})
ON CREATE SET
  supplier.name = row.supplierId,
  supplier.recordedIn = $chunk,
  supplier.sourceLine = row.line,
  supplier.rowHash = row.hash
MERGE (product:Product {productId: row.productId})
ON CREATE SET
  product.name = row.productId,
  product.family = row.family,
  product.recordedIn = $chunk,
  product.sourceLine = row.line,
  product.rowHash = row.hash
MERGE (order:Order {orderId: row.orderId})
ON CREATE SET
  order.placedAt = row.placedAt,
  order.status = row.status,
  order.currency = row.currency,
  order.recordedIn = $chunk,
  order.sourceLine = row.line,
  order.rowHash = row.hash
MERGE (line:OrderLine {orderLineId: row.shipmentId})
{{set}}
  line.quantityThousandths = row.quantityThousandths,
  line.amountMinor = row.amountMinor,
  line.discountBasisPoints = 0,
  line.recordedIn = $chunk,
  line.sourceLine = row.line,
  line.rowHash = row.hash
MERGE (shipment:Shipment {shipmentId: row.shipmentId})
{{set}}
  shipment.promisedOn = row.promisedOn,
  shipment.deliveredOn = row.deliveredOn,
  shipment.state = CASE
    WHEN row.deliveredOn > row.promisedOn THEN 'LATE'
    ELSE 'ON_TIME'
  END,
  shipment.mode = row.mode,
  shipment.recordedIn = $chunk,
  shipment.sourceLine = row.line,
  shipment.rowHash = row.hash
MERGE (supplier)-[:SUPPLIES]->(customer)
MERGE (customer)-[:PLACED]->(order)
MERGE (order)-[:HAS]->(line)
MERGE (line)-[:OF]->(product)
MERGE (order)-[:SHIPPED_AS]->(shipment)
WITH row, line, shipment
UNWIND [line, shipment] AS part
RETURN
  collect(row.line) AS lines,
  collect(elementId(part)) AS facts
