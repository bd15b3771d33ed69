// Purpose: Writes orders of a source that tells completion by the day of shipping.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
MERGE (order:Order {orderId: row.orderId})
{{set}}
  order.placedAt = row.placedAt,
  order.status = CASE WHEN row.shippedAt IS NULL THEN 'PLACED' ELSE 'COMPLETED' END,
  order.currency = row.currency,
  order.recordedIn = $chunk,
  order.sourceLine = row.line,
  order.rowHash = row.hash
MERGE (customer)-[:PLACED]->(order)
RETURN
  toInteger(row.line) AS line,
  elementId(order) AS fact
ORDER BY line, fact
