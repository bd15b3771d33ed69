// Purpose: Who supplied and supplies each customer, and with which share of its spend, by the beginning, newest first (unknown ones last), ties by key
//          downwards, behind a place; their number when counted.
// Params:  scope MAP, customerIds LIST<STRING>, beforeAt INTEGER, beforeId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)<-[held:SUPPLIES]-(other:Supplier)
    WHERE ($scope.all OR NOT other:Customer OR other.customerId IN $scope.customerIds)
    WITH held, other, coalesce(held.from, -9000000000000000) AS since, other.supplierId AS key
    WHERE since < $beforeAt
      OR (since = $beforeAt AND key < $beforeId)
    RETURN {
      supplier: other {.supplierId, name: coalesce(other.name, other.supplierId), .region, .customerId},
      shareOfSpend: held.shareOfSpend, from: held.from, until: held.until, since: since, key: key
    }
    ORDER BY since DESC, key DESC
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (customer)<-[held:SUPPLIES]-(other:Supplier)
    WHERE ($scope.all OR NOT other:Customer OR other.customerId IN $scope.customerIds)
  } END AS rowCount
ORDER BY customerId
