// Purpose: The customers that each customer brought in, by key, behind a place; their number when counted.
// Params:  scope MAP, customerIds LIST<STRING>, afterId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)-[:REFERRED]->(referred:Customer)
    WHERE ($scope.all OR referred.customerId IN $scope.customerIds)
      AND referred.customerId > $afterId
    RETURN referred {.customerId}
    ORDER BY referred.customerId
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (customer)-[:REFERRED]->(referred:Customer)
    WHERE ($scope.all OR referred.customerId IN $scope.customerIds)
  } END AS rowCount
ORDER BY customerId
