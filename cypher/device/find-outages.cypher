// Purpose: A page of outages from an instant on, newest first, behind a place, with their devices.
// Params:  scope MAP, from INTEGER, beforeAt INTEGER, beforeId STRING, limit INTEGER
// Returns: outage MAP, device MAP
CALL () {
  MATCH (outage:Outage)
  WHERE ($scope.all OR EXISTS {
    MATCH (outage)<-[:SUFFERED]-(:Device)<-[operates:OPERATES]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
      AND coalesce(operates.until, $scope.at + 1) > $scope.at
  })
    AND outage.startedAt = $beforeAt
    AND outage.outageId < $beforeId
  RETURN outage
  ORDER BY outage.outageId DESC
  LIMIT $limit
  UNION ALL
  MATCH (outage:Outage)
  WHERE ($scope.all OR EXISTS {
    MATCH (outage)<-[:SUFFERED]-(:Device)<-[operates:OPERATES]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
      AND coalesce(operates.until, $scope.at + 1) > $scope.at
  })
    AND outage.startedAt < $beforeAt
    AND outage.startedAt >= $from
    AND outage.outageId >= ''
  RETURN outage
  ORDER BY outage.startedAt DESC, outage.outageId DESC
  LIMIT $limit
}
WITH outage
ORDER BY outage.startedAt DESC, outage.outageId DESC
LIMIT $limit
MATCH (outage)<-[:SUFFERED]-(device:Device)
RETURN
  outage {.outageId, .startedAt, .endedAt, planned: coalesce(outage.planned, false), .cause} AS outage,
  device {.deviceId, .model, critical: coalesce(device.critical, false)} AS device
ORDER BY outage.startedAt DESC, outage.outageId DESC
