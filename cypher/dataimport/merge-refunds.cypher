// Purpose: Writes refunds and the order that each reverses; one whose order is worth nothing yet, without amount
//          and lines, waits for them.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>, customerIds LIST<LIST<STRING>>
// Fact:    Refund
// Slot mode fresh: merge=CREATE | set=SET | id=null
// Slot mode new: merge=MERGE | set=ON CREATE SET | id=elementId(refund)
// Slot mode changed: merge=MERGE | set=SET | id=elementId(refund)
UNWIND $rows AS row
MATCH (order:Order {orderId: row.orderId})
WHERE order.amountMinor IS NOT NULL
  OR EXISTS { (order)-[:HAS]->(:OrderLine) }
{{merge}} (refund:Refund {refundId: row.refundId})
{{set}}
  refund.refundedAt = row.refundedAt,
  refund.currency = row.currency,
  refund.refundedMinor = row.refundedMinor,
  refund.recordedIn = $chunk,
  refund.sourceLine = row.line,
  refund.rowHash = row.hash
{{merge}} (refund)-[:REVERSES]->(order)
RETURN
  collect(row.line) AS lines,
  collect({{id}}) AS facts,
  collect([(order)<-[:PLACED]-(customer:Customer) | customer.customerId]) AS customerIds
