// Purpose: Value of each customer's orders from an instant on and before another, per currency (see find-order-sums).
// Params:  scope MAP, customerIds LIST<STRING>, from INTEGER, to INTEGER
// Returns: customerId STRING, currency STRING, amountMinor INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})-[:PLACED]->(order:Order)
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
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
WITH customer, currency, whole, rest
WHERE currency IS NOT NULL
  AND whole IS NOT NULL
WITH customer, currency, sum(whole) AS whole, sum(rest) AS rest
RETURN
  customer.customerId AS customerId,
  currency,
  whole + (rest + 5000000) / 10000000 AS amountMinor
ORDER BY customerId, currency
