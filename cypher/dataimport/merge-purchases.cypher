// Purpose: Writes purchases of a log that is also the only register of its customers.
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
MERGE (order:Order {orderId: row.orderId})
{{set}}
  order.placedAt = row.placedAt,
  order.status = row.status,
  order.currency = row.currency,
  order.amountMinor = row.amountMinor,
  order.recordedIn = $chunk,
  order.sourceLine = row.line,
  order.rowHash = row.hash
MERGE (customer)-[:PLACED]->(order)
RETURN
  collect(row.line) AS lines,
  collect(elementId(order)) AS facts
