// Purpose: Stored current network values of customers; those never scored are left out.
// Params:  scope MAP, customerIds LIST<STRING>
// Returns: customerId STRING, value MAP
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
  AND customer.networkMinor IS NOT NULL
RETURN
  customer.customerId AS customerId,
  {
    valueMinor: customer.networkMinor,
    ownMinor: customer.networkOwnMinor,
    broughtByOthersMinor: customer.networkByOthersMinor,
    currency: customer.networkCurrency,
    asOf: customer.networkAsOf
  } AS value
ORDER BY customerId
