// Purpose: Who operates each device as of an instant; of several the first by key.
// Params:  scope MAP, deviceIds LIST<STRING>, asOf INTEGER
// Returns: deviceId STRING, customerId STRING
UNWIND $deviceIds AS deviceId
MATCH (device:Device {deviceId: deviceId})<-[operates:OPERATES]-(customer:Customer)
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
  AND coalesce(operates.from, $asOf) <= $asOf
  AND coalesce(operates.until, $asOf + 1) > $asOf
RETURN
  device.deviceId AS deviceId,
  min(customer.customerId) AS customerId
ORDER BY deviceId
