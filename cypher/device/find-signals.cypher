// Purpose: The signals of each device from an instant on, newest first, behind a place; all kinds when kinds is null.
// Params:  scope MAP, deviceIds LIST<STRING>, kinds LIST<STRING>, from INTEGER, beforeAt INTEGER, beforeId STRING,
//          limit INTEGER
// Returns: deviceId STRING, rows LIST<MAP>
UNWIND $deviceIds AS deviceId
MATCH (device:Device {deviceId: deviceId})
WHERE ($scope.all OR EXISTS {
  MATCH (device)<-[operates:OPERATES]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
    AND coalesce(operates.until, $scope.at + 1) > $scope.at
})
RETURN
  device.deviceId AS deviceId,
  COLLECT {
    MATCH (signal:Signal)
    USING INDEX signal:Signal(deviceId, at)
    WHERE signal.deviceId = device.deviceId
      AND signal.at >= $from
      AND signal.at <= $beforeAt
      AND (signal.at < $beforeAt OR signal.signalId < $beforeId)
      AND ($kinds IS NULL OR signal.kind IN $kinds)
    WITH signal
    ORDER BY signal.deviceId DESC, signal.at DESC, signal.signalId DESC
    LIMIT $limit
    RETURN signal {.signalId, .kind, .at, .value, .unit, .severity}
    ORDER BY signal.at DESC, signal.signalId DESC
  } AS rows
ORDER BY deviceId
