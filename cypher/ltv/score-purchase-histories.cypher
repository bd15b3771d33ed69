// Purpose: Purchase history per customer for the customer-base models, and what came after it until a later instant.
//          Purchases of one UTC day are one; cancelled orders do not count; an order without an amount is worth its
//          lines; refunds known by then lower its value; an order in another currency is worth what the rate of its day
//          makes of it, and without a rate the history is marked, since it cannot be added up. Days are counted from
//          1970-01-01. minorUnits tells the currencies that have not 100 minor units. Recent is what came from
//          recentFrom on.
// Params:  customerIds LIST<STRING>, asOf INTEGER, until INTEGER, recentFrom INTEGER, currency STRING, minorUnits MAP
// Returns: customerId STRING, firstDay INTEGER, firstValueMinor FLOAT, lastDay INTEGER, repeats INTEGER,
//          repeatValueMinor FLOAT, recentValueMinor FLOAT, laterPurchases INTEGER, laterValueMinor FLOAT,
//          otherCurrency BOOLEAN
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
CALL (customer) {
  MATCH (customer)-[:PLACED]->(order:Order)
  WHERE order.placedAt <= $until
    AND order.status <> 'CANCELLED'
  WITH
    order,
    order.placedAt / 86400000 AS day,
    coalesce(toFloat(order.amountMinor), reduce(value = 0.0, line IN COLLECT {
      MATCH (order)-[:HAS]->(line:OrderLine)
      RETURN coalesce(toFloat(line.amountMinor), line.quantityThousandths / 1000.0 * line.unitPriceMinor
        * (10000 - coalesce(line.discountBasisPoints, 0)) / 10000.0, 0.0)
    } | value + line)) AS grossMinor,
    reduce(value = 0, refund IN COLLECT {
      MATCH (refund:Refund)-[:REVERSES]->(order)
      WHERE refund.refundedAt <= CASE WHEN order.placedAt <= $asOf THEN $asOf ELSE $until END
      RETURN refund.refundedMinor
    } | value + refund) AS refundedMinor,
    coalesce(order.currency, head(COLLECT {
      MATCH (order)-[:HAS]->(line:OrderLine)
      RETURN line.currency
      ORDER BY line.currency
    }), $currency) AS currency
  WITH
    day,
    CASE WHEN grossMinor > refundedMinor THEN grossMinor - refundedMinor ELSE 0.0 END AS ownMinor,
    CASE WHEN currency = $currency THEN 1.0 ELSE head(COLLECT {
      MATCH (rate:ExchangeRate)
      WHERE rate.currency = currency
        AND rate.quoteCurrency = $currency
        AND rate.day <= date({year: 1970, month: 1, day: 1}) + duration({days: day})
      RETURN rate.rateE8 / 100000000.0 * coalesce($minorUnits[$currency], 100.0) / coalesce($minorUnits[currency], 100.0)
      ORDER BY rate.currency DESC, rate.quoteCurrency DESC, rate.day DESC
      LIMIT 1
    }) END AS rate
  WITH day, sum(ownMinor * rate) AS dayMinor, max(toInteger(rate IS NULL)) AS others
  ORDER BY day
  WITH collect({day: day, minor: dayMinor}) AS days, max(others) AS others
  WITH
    others,
    [one IN days WHERE one.day <= $asOf / 86400000] AS before,
    [one IN days WHERE one.day > $asOf / 86400000] AS after
  RETURN
    before[0].day AS firstDay,
    before[0].minor AS firstValueMinor,
    before[-1].day AS lastDay,
    size(before) - 1 AS repeats,
    reduce(sum = 0.0, one IN before[1..] | sum + one.minor) AS repeatValueMinor,
    reduce(sum = 0.0, one IN before[1..] | CASE WHEN one.day >= $recentFrom / 86400000 THEN sum + one.minor ELSE sum END)
      AS recentValueMinor,
    size(after) AS laterPurchases,
    reduce(sum = 0.0, one IN after | sum + one.minor) AS laterValueMinor,
    coalesce(others, 0) > 0 AS otherCurrency
}
WITH customer, firstDay, firstValueMinor, lastDay, repeats, repeatValueMinor, recentValueMinor, laterPurchases,
  laterValueMinor, otherCurrency
WHERE firstDay IS NOT NULL
RETURN
  customer.customerId AS customerId,
  firstDay,
  firstValueMinor,
  lastDay,
  repeats,
  repeatValueMinor,
  recentValueMinor,
  laterPurchases,
  laterValueMinor,
  otherCurrency
ORDER BY customerId
