// Purpose: Writes orders of a source that tells completion by the day of shipping.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Order
// Slot mode fresh: merge=CREATE | set=SET | id=null
// Slot mode new: merge=MERGE | set=ON CREATE SET | id=elementId(order)
// Slot mode changed: merge=MERGE | set=SET | id=elementId(order)
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
{{merge}} (order:Order {orderId: row.orderId})
{{set}}
  order.placedAt = row.placedAt,
  order.status = CASE WHEN row.shippedAt IS NULL THEN 'PLACED' ELSE 'COMPLETED' END,
  order.currency = row.currency,
  order.recordedIn = $chunk,
  order.sourceLine = row.line,
  order.rowHash = row.hash
{{merge}} (customer)-[:PLACED]->(order)
RETURN
  collect(row.line) AS lines,
  collect({{id}}) AS facts
