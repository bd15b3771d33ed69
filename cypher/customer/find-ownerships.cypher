// Purpose: Who held and holds which share of each customer, by the beginning, newest first (unknown ones last), ties by key
//          downwards, behind a place; their number when counted.
// Params:  scope MAP, customerIds LIST<STRING>, beforeAt INTEGER, beforeId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)-[held:SUBSIDIARY_OF]->(other:Customer)
    WHERE ($scope.all OR other.customerId IN $scope.customerIds)
    WITH held, other, coalesce(held.from, -9000000000000000) AS since, other.customerId AS key
    WHERE since < $beforeAt
      OR (since = $beforeAt AND key < $beforeId)
    RETURN {
      owner: other {
        .customerId, name: coalesce(other.name, other.customerId), .industry, .segment, .region,
        .creditLimitMinor, .creditLimitCurrency, .grade, .lastSignalAt
      }, share: held.share, from: held.from, until: held.until, since: since, key: key
    }
    ORDER BY since DESC, key DESC
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (customer)-[held:SUBSIDIARY_OF]->(other:Customer)
    WHERE ($scope.all OR other.customerId IN $scope.customerIds)
  } END AS rowCount
ORDER BY customerId
