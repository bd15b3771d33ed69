// Purpose: Value of each order: its amount where the source gives it, else the sum of its lines (see find-order-sums);
//          and what is left of it after the refunds in its currency. Orders whose lines have no value, or several
//          currencies, are left out.
// Params:  scope MAP, orderIds LIST<STRING>
// Returns: orderId STRING, grossMinor INTEGER, amountMinor INTEGER, currency STRING
UNWIND $orderIds AS orderId
MATCH (order:Order {orderId: orderId})
WHERE ($scope.all OR EXISTS {
  MATCH (order)<-[:PLACED]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
OPTIONAL MATCH (order)-[:HAS]->(line:OrderLine)
WHERE order.amountMinor IS NULL
WITH order, line, coalesce(order.amountMinor, line.amountMinor) AS given,
  line.quantityThousandths * line.unitPriceMinor AS gross,
  10000 - coalesce(line.discountBasisPoints, 0) AS payable
WITH order, coalesce(line.currency, order.currency) AS currency,
  coalesce(given, gross / 10000000 * payable + gross % 10000000 * payable / 10000000) AS whole,
  CASE WHEN given IS NULL THEN gross % 10000000 * payable % 10000000 ELSE 0 END AS rest
WHERE currency IS NOT NULL
  AND whole IS NOT NULL
WITH order, collect(DISTINCT currency) AS currencies, sum(whole) AS whole, sum(rest) AS rest
WHERE size(currencies) = 1
WITH order, currencies[0] AS currency, whole + (rest + 5000000) / 10000000 AS grossMinor
CALL (order, currency) {
  MATCH (refund:Refund {currency: currency})-[:REVERSES]->(order)
  RETURN sum(refund.refundedMinor) AS refundedMinor
}
RETURN
  order.orderId AS orderId,
  grossMinor,
  grossMinor - refundedMinor AS amountMinor,
  currency
ORDER BY orderId
