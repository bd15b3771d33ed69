// Purpose: The outages of each device from an instant on and before another, newest first, behind a place; their number
//          when counted.
// Params:  scope MAP, deviceIds LIST<STRING>, from INTEGER, to INTEGER, beforeAt INTEGER, beforeId STRING,
//          limit INTEGER, counted BOOLEAN
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
    MATCH (device)-[:SUFFERED]->(outage:Outage)
    WHERE outage.startedAt >= $from
      AND outage.startedAt <= $beforeAt
      AND (outage.startedAt < $beforeAt OR outage.outageId < $beforeId)
    WITH outage
    ORDER BY outage.startedAt DESC, outage.outageId DESC
    LIMIT $limit
    RETURN {
      outage: outage {.outageId, .startedAt, .endedAt, planned: coalesce(outage.planned, false), .cause},
      device: device {.deviceId, .model, critical: coalesce(device.critical, false)}
    }
    ORDER BY outage.startedAt DESC, outage.outageId DESC
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (device)-[:SUFFERED]->(outage:Outage)
    WHERE outage.startedAt >= $from
      AND outage.startedAt < $to
  } END AS rowCount
ORDER BY deviceId
