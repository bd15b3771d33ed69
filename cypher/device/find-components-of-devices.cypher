// Purpose: The components of each device, by key, behind a place; their number when counted.
// Params:  scope MAP, deviceIds LIST<STRING>, afterId STRING, limit INTEGER, counted BOOLEAN
// Returns: deviceId STRING, rows LIST<MAP>, rowCount INTEGER
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
    MATCH (device)<-[fitted:PART_OF]-(component:Component)
    WHERE component.componentId > $afterId
    RETURN component {
      .componentId, .partNumber, .batch, .name, from: fitted.from, until: fitted.until,
      device: device {.deviceId, .model, critical: coalesce(device.critical, false)}
    }
    ORDER BY component.componentId
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (device)<-[:PART_OF]-(:Component)
  } END AS rowCount
ORDER BY deviceId
