// Purpose: The contracts of customers that began by a day, by kind and beginning, for the model of renewals; with an
//          amount where it is in the currency asked for. Customers without one are left out.
// Params:  customerIds LIST<STRING>, asOfDay DATE, currency STRING
// Returns: customerId STRING, terms LIST<MAP>
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WITH customer, COLLECT {
  MATCH (customer)-[:HOLDS]->(contract:Contract)
  WHERE contract.startsOn <= $asOfDay
  RETURN {
    kind: contract.kind,
    startsOn: contract.startsOn,
    endsOn: contract.endsOn,
    amountMinor: CASE WHEN contract.currency = $currency THEN contract.amountMinor END
  } AS term
  ORDER BY contract.kind, contract.startsOn, contract.contractId
} AS terms
WHERE size(terms) > 0
RETURN
  customer.customerId AS customerId,
  terms
ORDER BY customerId
