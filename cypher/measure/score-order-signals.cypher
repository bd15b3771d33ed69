// Purpose: Order signals per customer: whole days since the last order, and the order value of the last 180 days
//          against the 180 days before (rate). Cancelled orders do not count; values in several currencies are not
//          added up, so their trend is undefined.
// Params:  customerIds LIST<STRING>, asOf INTEGER
// Returns: customerId STRING, orderRecencyDays MAP, orderValueTrend MAP
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WITH customer, ($asOf / 86400000 + 1) * 86400000 AS windowEnd
CALL (customer, windowEnd) {
  OPTIONAL MATCH (customer)-[:PLACED]->(order:Order)
  WHERE order.placedAt <= $asOf
    AND order.status <> 'CANCELLED'
  WITH windowEnd, order,
    CASE
      WHEN order.placedAt < windowEnd - 31104000000 THEN 0.0
      ELSE coalesce(toFloat(order.amountMinor), reduce(value = 0.0, line IN COLLECT {
        MATCH (order)-[:HAS]->(line:OrderLine)
        RETURN coalesce(toFloat(line.amountMinor), line.quantityThousandths / 1000.0 * line.unitPriceMinor
          * (10000 - line.discountBasisPoints) / 10000.0)
      } | value + line))
    END AS valueMinor,
    order.placedAt >= windowEnd - 31104000000 AS inWindows,
    order.placedAt >= windowEnd - 15552000000 AS recent
  WITH windowEnd,
    count(order) AS orderCount,
    max(order.placedAt) AS newestAt,
    count(DISTINCT CASE WHEN inWindows THEN order.currency END) AS currencyCount,
    count(CASE WHEN inWindows THEN 1 END) AS windowOrderCount,
    sum(CASE WHEN inWindows AND recent THEN valueMinor ELSE 0.0 END) AS nowMinor,
    sum(CASE WHEN inWindows AND NOT recent THEN valueMinor ELSE 0.0 END) AS beforeMinor
  RETURN {
    value: CASE WHEN orderCount > 0 THEN toFloat((windowEnd - 1) / 86400000 - newestAt / 86400000) END,
    absence: CASE WHEN orderCount = 0 THEN 'NO_DATA' END,
    observations: orderCount,
    newestAt: newestAt,
    coverage: CASE WHEN orderCount > 0 THEN 1.0 ELSE 0.0 END
  } AS orderRecencyDays, {
    value: CASE WHEN beforeMinor > 0 AND currencyCount = 1 THEN round(nowMinor / beforeMinor - 1, 9) END,
    absence: CASE
      WHEN orderCount = 0 THEN 'NO_DATA'
      WHEN NOT (beforeMinor > 0 AND currencyCount = 1) THEN 'UNDEFINED'
    END,
    observations: windowOrderCount,
    newestAt: newestAt,
    coverage: CASE WHEN orderCount > 0 THEN 1.0 ELSE 0.0 END
  } AS orderValueTrend
}
RETURN
  customer.customerId AS customerId,
  orderRecencyDays,
  orderValueTrend
ORDER BY customerId
