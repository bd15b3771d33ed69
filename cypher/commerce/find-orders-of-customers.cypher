// Purpose: The orders of each customer from an instant on, newest first, behind a place; of all its orders from that
//          instant on and before another their number, up to countLimit (0: not counted), and when totalled their
//          value per currency, cancelled ones left out and refunds taken off (see find-order-sums).
// Params:  scope MAP, customerIds LIST<STRING>, from INTEGER, to INTEGER, beforeAt INTEGER, beforeId STRING,
//          limit INTEGER, countLimit INTEGER, totalled BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER, sums LIST<MAP>
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE $scope.all
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)-[:PLACED]->(order:Order)
    WHERE order.placedAt >= $from
      AND order.placedAt <= $beforeAt
      AND (order.placedAt < $beforeAt OR order.orderId < $beforeId)
    WITH order
    ORDER BY order.placedAt DESC, order.orderId DESC
    LIMIT $limit
    RETURN order {.orderId, .placedAt, .status}
    ORDER BY order.placedAt DESC, order.orderId DESC
  } AS rows,
  COUNT {
    MATCH (customer)-[:PLACED]->(order:Order)
    WHERE $countLimit > 0
      AND order.placedAt >= $from
      AND order.placedAt < $to
    RETURN order
    LIMIT $countLimit
  } AS rowCount,
  COLLECT {
    MATCH (customer)-[:PLACED]->(order:Order)
    WHERE $totalled
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
      RETURN refund.currency AS currency, -refund.amountMinor AS whole, 0 AS rest
    }
    WITH currency, whole, rest
    WHERE currency IS NOT NULL
      AND whole IS NOT NULL
    WITH currency, sum(whole) AS whole, sum(rest) AS rest
    RETURN {currency: currency, amountMinor: whole + (rest + 5000000) / 10000000}
    ORDER BY currency
  } AS sums
ORDER BY customerId
