// Purpose: Rows of refunds to be rejected: in another currency than their order, on a day before it, or more than what
//          the refunds known and those of earlier rows leave of its worth. A refund that is known counts once: only what
//          its row adds to it has to fit. Columns are named by their property. Orders that are unknown, or worth nothing yet, are left to the merge.
// Params:  rows LIST<MAP>, scope MAP
// Returns: line INTEGER, column STRING, code STRING, reason STRING
UNWIND $rows AS row
MATCH (order:Order {orderId: row.orderId})
WHERE $scope.all
OPTIONAL MATCH (known:Refund {refundId: row.refundId})-[:REVERSES]->(order)
WITH order, row, coalesce(known.refundedMinor, 0) AS knownMinor
ORDER BY row.line
WITH order, collect({
  line: toInteger(row.line), currency: row.currency, addedMinor: row.refundedMinor - knownMinor,
  early: row.refundedAt / 86400000 < order.placedAt / 86400000
}) AS entries
CALL (order) {
  OPTIONAL MATCH (order)-[:HAS]->(line:OrderLine)
  WHERE order.amountMinor IS NULL
  WITH order, line, coalesce(order.amountMinor, line.amountMinor) AS given,
    line.quantityThousandths * line.unitPriceMinor AS gross,
    10000 - coalesce(line.discountBasisPoints, 0) AS payable
  WITH coalesce(line.currency, order.currency) AS currency,
    coalesce(given, gross / 10000000 * payable + gross % 10000000 * payable / 10000000) AS whole,
    CASE WHEN given IS NULL THEN gross % 10000000 * payable % 10000000 ELSE 0 END AS rest
  WHERE currency IS NOT NULL
    AND whole IS NOT NULL
  RETURN collect(DISTINCT currency) AS currencies, sum(whole) + (sum(rest) + 5000000) / 10000000 AS worthMinor
}
CALL (order) {
  MATCH (refund:Refund)-[:REVERSES]->(order)
  RETURN sum(refund.refundedMinor) AS refundedMinor
}
WITH entries, currencies, reduce(state = {refundedMinor: refundedMinor, over: []}, entry IN entries |
  CASE
    WHEN entry.early OR currencies <> [entry.currency] THEN state
    WHEN entry.addedMinor > 0 AND state.refundedMinor + entry.addedMinor > worthMinor
      THEN {refundedMinor: state.refundedMinor, over: state.over + entry.line}
    ELSE {refundedMinor: state.refundedMinor + entry.addedMinor, over: state.over}
  END) AS state
WHERE size(currencies) > 0
UNWIND entries AS entry
WITH entry.line AS line,
  CASE
    WHEN currencies <> [entry.currency]
      THEN {column: 'currency', code: 'CURRENCY', reason: 'is not the one currency of the order; refund in that'}
    WHEN entry.early
      THEN {column: 'refundedAt', code: 'REFUND_EXCEEDS_ORDER', reason: 'is before the day of the order, which is worth nothing then; mend the day'}
    WHEN entry.line IN state.over
      THEN {column: 'refundedMinor', code: 'REFUND_EXCEEDS_ORDER', reason: 'is more than what earlier refunds leave of the order; mend it or them'}
  END AS fault
WHERE fault IS NOT NULL
RETURN
  line,
  fault.column AS column,
  fault.code AS code,
  fault.reason AS reason
ORDER BY line
