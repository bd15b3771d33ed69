// Purpose: One device by its key.
// Params:  scope MAP, deviceId STRING
// Returns: device MAP
MATCH (device:Device {deviceId: $deviceId})
WHERE ($scope.all OR EXISTS {
  MATCH (device)<-[operates:OPERATES]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
    AND coalesce(operates.until, $scope.at + 1) > $scope.at
})
RETURN
  device {.deviceId, .model, critical: coalesce(device.critical, false)} AS device
