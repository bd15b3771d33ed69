// Purpose: The customers that each customer owns a share of as of an instant, by key, behind a place; their number when
//          counted.
// Params:  scope MAP, customerIds LIST<STRING>, asOf INTEGER, afterId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (parent:Customer {customerId: customerId})
WHERE ($scope.all OR parent.customerId IN $scope.customerIds)
RETURN
  parent.customerId AS customerId,
  COLLECT {
    MATCH (parent)<-[holding:SUBSIDIARY_OF]-(customer:Customer)
    WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
      AND coalesce(holding.from, $asOf) <= $asOf
      AND coalesce(holding.until, $asOf + 1) > $asOf
      AND customer.customerId > $afterId
    WITH DISTINCT customer
    RETURN customer {
      .customerId, name: coalesce(customer.name, customer.customerId), .industry, .segment, .region,
      .creditLimitMinor, .creditLimitCurrency, .grade, .lastSignalAt
    }
    ORDER BY customer.customerId
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (parent)<-[holding:SUBSIDIARY_OF]-(customer:Customer)
    WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
      AND coalesce(holding.from, $asOf) <= $asOf
      AND coalesce(holding.until, $asOf + 1) > $asOf
    RETURN DISTINCT customer
  } END AS rowCount
ORDER BY customerId
