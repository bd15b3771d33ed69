// Purpose: The keys by which other systems know each customer, by system and key, behind a place; their number when
//          counted.
// Params:  scope MAP, customerIds LIST<STRING>, afterId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)<-[:NAMES]-(alias:CustomerAlias)
    WHERE alias.aliasId > $afterId
    RETURN alias {.aliasId, .system, .key}
    ORDER BY alias.aliasId
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (customer)<-[:NAMES]-(:CustomerAlias)
  } END AS rowCount
ORDER BY customerId
