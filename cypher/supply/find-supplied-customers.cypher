// Purpose: The customers that each customer supplies directly as of an instant, by key, behind a place; their number when
//          counted. Who is no supplier supplies none.
// Params:  scope MAP, customerIds LIST<STRING>, asOf INTEGER, afterId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (supplier:Customer {customerId: customerId})
WHERE ($scope.all OR supplier.customerId IN $scope.customerIds)
RETURN
  supplier.customerId AS customerId,
  COLLECT {
    MATCH (supplier)-[link:SUPPLIES]->(customer:Customer)
    WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
      AND customer.customerId > $afterId
      AND coalesce(link.from, $asOf) <= $asOf
      AND coalesce(link.until, $asOf + 1) > $asOf
    WITH DISTINCT customer
    RETURN customer {.customerId}
    ORDER BY customer.customerId
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (supplier)-[link:SUPPLIES]->(customer:Customer)
    WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
      AND coalesce(link.from, $asOf) <= $asOf
      AND coalesce(link.until, $asOf + 1) > $asOf
    RETURN DISTINCT customer
  } END AS rowCount
ORDER BY customerId
