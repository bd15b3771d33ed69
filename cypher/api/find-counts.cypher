// Purpose: How many customers there are, and how many of them have been scored.
// Params:  scope MAP
// Returns: customerCount INTEGER, scoredCount INTEGER
OPTIONAL MATCH (customer:Customer)
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  count(customer) AS customerCount,
  count(customer.health) AS scoredCount
