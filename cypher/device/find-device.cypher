// Purpose: One device by its key.
// Params:  scope MAP, deviceId STRING
// Returns: device MAP
MATCH (device:Device {deviceId: $deviceId})
WHERE $scope.all
RETURN
  device {.deviceId, .model, critical: coalesce(device.critical, false)} AS device
