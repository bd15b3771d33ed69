// Purpose: Customers whose scores are as of an earlier day, the oldest first; who is scored leaves the list.
// Params:  scope MAP, before INTEGER, limit INTEGER
// Returns: customerId STRING
MATCH (customer:Customer)
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
  AND customer.scoredAsOf < $before
  AND customer.customerId > ''
RETURN
  customer.customerId AS customerId
ORDER BY customer.scoredAsOf, customerId
LIMIT $limit
