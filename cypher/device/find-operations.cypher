// Purpose: Who operated and operates each device, by the beginning, newest first (unknown ones last), ties by key
//          downwards, behind a place; their number when counted.
// Params:  scope MAP, deviceIds LIST<STRING>, beforeAt INTEGER, beforeId STRING, limit INTEGER, counted BOOLEAN
// Returns: deviceId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $deviceIds AS deviceId
MATCH (device:Device {deviceId: deviceId})
WHERE ($scope.all OR EXISTS {
  MATCH (device)<-[:OPERATES]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
RETURN
  device.deviceId AS deviceId,
  COLLECT {
    MATCH (device)<-[held:OPERATES]-(other:Customer)
    WHERE ($scope.all OR other.customerId IN $scope.customerIds)
    WITH held, other, coalesce(held.from, -9000000000000000) AS since, other.customerId AS key
    WHERE since < $beforeAt
      OR (since = $beforeAt AND key < $beforeId)
    RETURN {
      customerId: other.customerId, from: held.from, until: held.until, since: since, key: key
    }
    ORDER BY since DESC, key DESC
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (device)<-[held:OPERATES]-(other:Customer)
    WHERE ($scope.all OR other.customerId IN $scope.customerIds)
  } END AS rowCount
ORDER BY deviceId
