// Purpose: Stored current health scores of customers.
// Params:  scope MAP, customerIds LIST<STRING>
// Returns: customerId STRING, value FLOAT, band STRING, confidence FLOAT, asOf INTEGER, scorecardId STRING,
//          scorecardVersion INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
  AND customer.health IS NOT NULL
RETURN
  customer.customerId AS customerId,
  customer.health AS value,
  customer.healthBand AS band,
  customer.healthConfidence AS confidence,
  customer.healthAsOf AS asOf,
  customer.healthScorecard AS scorecardId,
  customer.healthScorecardVersion AS scorecardVersion
ORDER BY customerId
