// Purpose: Purchase history per customer for the customer-base models. Purchases of one UTC day are one; cancelled
//          orders do not count; an order without an amount is worth its lines. Days are counted from 1970-01-01. A
//          history with an order in another currency than asked for is marked, since it cannot be added up.
// Params:  customerIds LIST<STRING>, asOf INTEGER, currency STRING
// Returns: customerId STRING, firstDay INTEGER, lastDay INTEGER, repeats INTEGER, repeatValueMinor FLOAT,
//          otherCurrency BOOLEAN
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
CALL (customer) {
  MATCH (customer)-[:PLACED]->(order:Order)
  WHERE order.placedAt <= $asOf
    AND order.status <> 'CANCELLED'
  WITH
    order.placedAt / 86400000 AS day,
    order.currency <> $currency AS otherCurrency,
    coalesce(toFloat(order.amountMinor), reduce(value = 0.0, line IN COLLECT {
      MATCH (order)-[:HAS]->(line:OrderLine)
      RETURN coalesce(toFloat(line.amountMinor), line.quantityThousandths / 1000.0 * line.unitPriceMinor
        * (10000 - line.discountBasisPoints) / 10000.0)
    } | value + line)) AS valueMinor
  WITH day, sum(valueMinor) AS dayMinor, max(toInteger(otherCurrency)) AS others
  ORDER BY day
  WITH collect(day) AS days, collect(dayMinor) AS values, max(others) AS others
  RETURN
    days[0] AS firstDay,
    days[-1] AS lastDay,
    size(days) - 1 AS repeats,
    reduce(sum = 0.0, value IN values[1..] | sum + value) AS repeatValueMinor,
    coalesce(others, 0) > 0 AS otherCurrency
}
WITH customer, firstDay, lastDay, repeats, repeatValueMinor, otherCurrency
WHERE firstDay IS NOT NULL
RETURN
  customer.customerId AS customerId,
  firstDay,
  lastDay,
  repeats,
  repeatValueMinor,
  otherCurrency
ORDER BY customerId
