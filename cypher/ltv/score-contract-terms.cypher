// Purpose: The contracts of customers that began by asOf's day, by kind and beginning, for the model of renewals. A
//          renewal is yet to be paid, so an amount in another currency is worth what the newest rate by asOf's day makes
//          of it; without a rate the amount is null and the term is marked. minorUnits tells the currencies that have not
//          100 minor units. Customers without a contract are left out.
// Params:  customerIds LIST<STRING>, asOf INTEGER, currency STRING, minorUnits MAP
// Returns: customerId STRING, terms LIST<MAP>
WITH date(datetime({epochMillis: $asOf})) AS today
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WITH customer, COLLECT {
  MATCH (customer)-[:HOLDS]->(contract:Contract)
  WHERE contract.startsOn <= today
  WITH contract, CASE WHEN contract.currency = $currency THEN 1.0 ELSE head(COLLECT {
    MATCH (rate:ExchangeRate)
    WHERE rate.currency = contract.currency
      AND rate.quoteCurrency = $currency
      AND rate.day <= today
    RETURN rate.rateE8 / 100000000.0 * coalesce($minorUnits[$currency], 100.0)
      / coalesce($minorUnits[contract.currency], 100.0)
    ORDER BY rate.currency DESC, rate.quoteCurrency DESC, rate.day DESC
    LIMIT 1
  }) END AS rate
  RETURN {
    kind: contract.kind,
    startsOn: contract.startsOn,
    endsOn: contract.endsOn,
    amountMinor: contract.amountMinor * rate,
    otherCurrency: contract.amountMinor IS NOT NULL AND rate IS NULL
  } AS term
  ORDER BY contract.kind, contract.startsOn, contract.contractId
} AS terms
WHERE size(terms) > 0
RETURN
  customer.customerId AS customerId,
  terms
ORDER BY customerId
