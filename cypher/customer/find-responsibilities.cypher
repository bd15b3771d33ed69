// Purpose: Who was and is responsible for each customer, by the beginning, newest first (unknown ones last), ties by key
//          downwards, behind a place; their number when counted.
// Params:  scope MAP, customerIds LIST<STRING>, beforeAt INTEGER, beforeId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)<-[held:RESPONSIBLE_FOR]-(other:Rep)
    WITH held, other, coalesce(held.from, -9000000000000000) AS since, other.repId AS key
    WHERE since < $beforeAt
      OR (since = $beforeAt AND key < $beforeId)
    RETURN {
      repId: other.repId, name: coalesce(other.name, other.repId), from: held.from, until: held.until, since: since, key: key
    }
    ORDER BY since DESC, key DESC
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (customer)<-[held:RESPONSIBLE_FOR]-(other:Rep)
  } END AS rowCount
ORDER BY customerId
