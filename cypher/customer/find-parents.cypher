// Purpose: The owners of each customer as of an instant, largest share first (unknown shares last, as -1), ties by key,
//          behind a place; their number when counted.
// Params:  scope MAP, customerIds LIST<STRING>, asOf INTEGER, afterShare FLOAT, afterId STRING, limit INTEGER,
//          counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (child:Customer {customerId: customerId})
WHERE ($scope.all OR child.customerId IN $scope.customerIds)
RETURN
  child.customerId AS customerId,
  COLLECT {
    MATCH (child)-[holding:SUBSIDIARY_OF]->(customer:Customer)
    WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
      AND coalesce(holding.from, $asOf) <= $asOf
      AND coalesce(holding.until, $asOf + 1) > $asOf
    WITH customer, max(coalesce(holding.share, -1.0)) AS share
    WHERE share < $afterShare
      OR (share = $afterShare AND customer.customerId > $afterId)
    RETURN customer {
      .customerId, name: coalesce(customer.name, customer.customerId), .industry, .segment, .region,
      .creditLimitMinor, .creditLimitCurrency, .grade, .lastSignalAt, share: share
    }
    ORDER BY share DESC, customer.customerId
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (child)-[holding:SUBSIDIARY_OF]->(customer:Customer)
    WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
      AND coalesce(holding.from, $asOf) <= $asOf
      AND coalesce(holding.until, $asOf + 1) > $asOf
    RETURN DISTINCT customer
  } END AS rowCount
ORDER BY customerId
