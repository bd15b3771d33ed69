// Purpose: The departments of each customer, by key, behind a place; their number when counted.
// Params:  scope MAP, customerIds LIST<STRING>, afterId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)<-[:PART_OF]-(department:Department)
    WHERE department.departmentId > $afterId
    RETURN department {.departmentId, .name}
    ORDER BY department.departmentId
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (customer)<-[:PART_OF]-(:Department)
  } END AS rowCount
ORDER BY customerId
