// Purpose: Writes order lines with their order and product.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (order:Order {orderId: row.orderId})
MATCH (product:Product {productId: row.productId})
MERGE (line:OrderLine {orderLineId: row.orderLineId})
{{set}}
  line.quantityThousandths = row.quantityThousandths,
  line.unitPriceMinor = row.unitPriceMinor,
  line.discountBasisPoints = row.discountBasisPoints,
  line.amountMinor = row.amountMinor,
  line.currency = row.currency,
  line.recordedIn = $chunk,
  line.sourceLine = row.line,
  line.rowHash = row.hash
MERGE (order)-[:HAS]->(line)
MERGE (line)-[:OF]->(product)
RETURN
  toInteger(row.line) AS line,
  elementId(line) AS fact
ORDER BY line, fact
