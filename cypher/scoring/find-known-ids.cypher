// Purpose: Which of these customers exist.
// Params:  scope MAP, customerIds LIST<STRING>
// Returns: customerId STRING
UNWIND $customerIds AS wantedId
MATCH (customer:Customer {customerId: wantedId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN DISTINCT
  customer.customerId AS customerId
ORDER BY customerId
