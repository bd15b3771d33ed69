// Purpose: Stored current lifetime values of customers, or why there is none.
// Params:  scope MAP, customerIds LIST<STRING>
// Returns: customerId STRING, value MAP
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  {
    valueMinor: customer.ltvMinor,
    lowMinor: customer.ltvLowMinor,
    highMinor: customer.ltvHighMinor,
    contractMinor: customer.ltvContractMinor,
    marginMinor: customer.ltvMarginMinor,
    marginCoverage: customer.ltvMarginCoverage,
    currency: customer.ltvCurrency,
    probabilityAlive: customer.ltvProbabilityAlive,
    expectedPurchases: customer.ltvExpectedPurchases,
    valuePerPurchaseMinor: customer.ltvValuePerPurchaseMinor,
    modelId: customer.ltvModelId,
    absence: customer.ltvAbsence,
    asOf: customer.ltvAsOf
  } AS value
ORDER BY customerId
