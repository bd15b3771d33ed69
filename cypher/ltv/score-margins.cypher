// Purpose: What the order lines of customers by asOf's instant were worth and what they cost, where their products' cost is
//          known, and what share of all past value they are. Cancelled orders do not count, refunds take nothing off; an
//          order counts by its lines, one without any by its amount. Other currencies count at the rate of the order's
//          day; a cost without a rate is not known. minorUnits tells the currencies that have not 100 minor units. Says
//          nothing where no product has a cost.
// Params:  customerIds LIST<STRING>, asOf INTEGER, currency STRING, minorUnits MAP
// Returns: customerId STRING, knownValueMinor FLOAT, knownCostMinor FLOAT, valueMinor FLOAT
MATCH (priced:Product)
WHERE priced.unitCostMinor >= 0
WITH priced
LIMIT 1
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
CALL (customer) {
  MATCH (customer)-[:PLACED]->(order:Order)
  WHERE order.placedAt <= $asOf
    AND order.status <> 'CANCELLED'
  OPTIONAL MATCH (order)-[:HAS]->(line:OrderLine)
  OPTIONAL MATCH (line)-[:OF]->(product:Product)
  WITH
    date(datetime({epochMillis: order.placedAt})) AS day,
    coalesce(line.currency, order.currency, $currency) AS currency,
    CASE
      WHEN line IS NULL THEN coalesce(toFloat(order.amountMinor), 0.0)
      ELSE coalesce(toFloat(line.amountMinor), line.quantityThousandths / 1000.0 * line.unitPriceMinor
        * (10000 - coalesce(line.discountBasisPoints, 0)) / 10000.0, 0.0)
    END AS ownMinor,
    product.costCurrency AS costCurrency,
    line.quantityThousandths / 1000.0 * product.unitCostMinor AS ownCostMinor
  WITH
    ownMinor * CASE WHEN currency = $currency THEN 1.0 ELSE head(COLLECT {
      MATCH (rate:ExchangeRate)
      WHERE rate.currency = currency
        AND rate.quoteCurrency = $currency
        AND rate.day <= day
      RETURN rate.rateE8 / 100000000.0 * coalesce($minorUnits[$currency], 100.0) / coalesce($minorUnits[currency], 100.0)
      ORDER BY rate.currency DESC, rate.quoteCurrency DESC, rate.day DESC
      LIMIT 1
    }) END AS valueMinor,
    ownCostMinor * CASE WHEN costCurrency = $currency THEN 1.0 ELSE head(COLLECT {
      MATCH (rate:ExchangeRate)
      WHERE rate.currency = costCurrency
        AND rate.quoteCurrency = $currency
        AND rate.day <= day
      RETURN rate.rateE8 / 100000000.0 * coalesce($minorUnits[$currency], 100.0)
        / coalesce($minorUnits[costCurrency], 100.0)
      ORDER BY rate.currency DESC, rate.quoteCurrency DESC, rate.day DESC
      LIMIT 1
    }) END AS costMinor
  WITH valueMinor, CASE WHEN valueMinor IS NOT NULL THEN costMinor END AS costMinor
  RETURN
    sum(CASE WHEN costMinor IS NOT NULL THEN valueMinor ELSE 0.0 END) AS knownValueMinor,
    sum(coalesce(costMinor, 0.0)) AS knownCostMinor,
    sum(coalesce(valueMinor, 0.0)) AS valueMinor
}
WITH customer, knownValueMinor, knownCostMinor, valueMinor
WHERE knownValueMinor > 0
RETURN
  customer.customerId AS customerId,
  knownValueMinor,
  knownCostMinor,
  valueMinor
ORDER BY customerId
