// Purpose: Writes refunds and the order that each reverses; one whose order is worth nothing yet, without amount
//          and lines, waits for them.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (order:Order {orderId: row.orderId})
WHERE order.amountMinor IS NOT NULL
  OR EXISTS { (order)-[:HAS]->(:OrderLine) }
MERGE (refund:Refund {refundId: row.refundId})
{{set}}
  refund.refundedAt = row.refundedAt,
  refund.currency = row.currency,
  refund.refundedMinor = row.refundedMinor,
  refund.recordedIn = $chunk,
  refund.sourceLine = row.line,
  refund.rowHash = row.hash
MERGE (refund)-[:REVERSES]->(order)
RETURN
  toInteger(row.line) AS line,
  elementId(refund) AS fact
ORDER BY line, fact
