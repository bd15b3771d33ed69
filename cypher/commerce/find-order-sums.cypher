// Purpose: Value of all orders from an instant on and before another, per currency, cancelled ones left out. An order's
//          amount counts where the source gives it, else its lines do: in ten-millionths of a minor unit, kept as whole
//          units and a rest, so that nothing overflows and the sum is rounded half up once. Refunds of these orders are
//          taken off, each in its own currency.
// Params:  scope MAP, from INTEGER, to INTEGER
// Returns: currency STRING, amountMinor INTEGER
MATCH (order:Order)
WHERE ($scope.all OR EXISTS {
  MATCH (order)<-[:PLACED]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
  AND order.placedAt >= $from
  AND order.placedAt < $to
  AND order.status <> 'CANCELLED'
CALL (order) {
  OPTIONAL MATCH (order)-[:HAS]->(line:OrderLine)
  WHERE order.amountMinor IS NULL
  WITH order, line, coalesce(order.amountMinor, line.amountMinor) AS given,
    line.quantityThousandths * line.unitPriceMinor AS gross,
    10000 - coalesce(line.discountBasisPoints, 0) AS payable
  RETURN
    coalesce(line.currency, order.currency) AS currency,
    coalesce(given, gross / 10000000 * payable + gross % 10000000 * payable / 10000000) AS whole,
    CASE WHEN given IS NULL THEN gross % 10000000 * payable % 10000000 ELSE 0 END AS rest
  UNION ALL
  MATCH (refund:Refund)-[:REVERSES]->(order)
  RETURN refund.currency AS currency, -refund.refundedMinor AS whole, 0 AS rest
}
WITH currency, whole, rest
WHERE currency IS NOT NULL
  AND whole IS NOT NULL
WITH currency, sum(whole) AS whole, sum(rest) AS rest
RETURN
  currency,
  whole + (rest + 5000000) / 10000000 AS amountMinor
ORDER BY currency
