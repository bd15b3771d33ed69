// Purpose: Every customer's key, a page by key.
// Params:  scope MAP, after STRING, limit INTEGER
// Returns: customerId STRING
MATCH (customer:Customer)
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
  AND customer.customerId > $after
RETURN
  customer.customerId AS customerId
ORDER BY customerId
LIMIT $limit
