// Purpose: A page of all devices, by key, behind a place.
// Params:  scope MAP, afterId STRING, limit INTEGER
// Returns: device MAP
MATCH (device:Device)
WHERE ($scope.all OR EXISTS {
  MATCH (device)<-[operates:OPERATES]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
    AND coalesce(operates.until, $scope.at + 1) > $scope.at
})
  AND device.deviceId > $afterId
WITH device
ORDER BY device.deviceId
LIMIT $limit
RETURN
  device {.deviceId, .model, critical: coalesce(device.critical, false)} AS device
ORDER BY device.deviceId
