// Purpose: Writes order lines with their order and product.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>, customerIds LIST<LIST<STRING>>
// Fact:    OrderLine
// Slot mode fresh: merge=CREATE | set=SET | id=null
// Slot mode new: merge=MERGE | set=ON CREATE SET | id=elementId(line)
// Slot mode changed: merge=MERGE | set=SET | id=elementId(line)
UNWIND $rows AS row
MATCH (order:Order {orderId: row.orderId})
MATCH (product:Product {productId: row.productId})
{{merge}} (line:OrderLine {orderLineId: row.orderLineId})
{{set}}
  line.quantityThousandths = row.quantityThousandths,
  line.unitPriceMinor = row.unitPriceMinor,
  line.discountBasisPoints = row.discountBasisPoints,
  line.amountMinor = row.amountMinor,
  line.currency = row.currency,
  line.recordedIn = $chunk,
  line.sourceLine = row.line,
  line.rowHash = row.hash
{{merge}} (order)-[:HAS]->(line)
{{merge}} (line)-[:OF]->(product)
RETURN
  collect(row.line) AS lines,
  collect({{id}}) AS facts,
  collect([(order)<-[:PLACED]-(customer:Customer) | customer.customerId]) AS customerIds
