// Purpose: The outages that began while each customer operated the device, from an instant on and before another, newest
//          first, behind a place; their number when counted. Who does not see all sees those of devices still operated.
// Params:  scope MAP, customerIds LIST<STRING>, from INTEGER, to INTEGER, beforeAt INTEGER, beforeId STRING,
//          limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)-[operates:OPERATES]->(device:Device)-[:SUFFERED]->(outage:Outage)
    WHERE outage.startedAt >= $from
      AND outage.startedAt <= $beforeAt
      AND (outage.startedAt < $beforeAt OR outage.outageId < $beforeId)
      AND coalesce(operates.from, outage.startedAt) <= outage.startedAt
      AND coalesce(operates.until, outage.startedAt + 1) > outage.startedAt
      AND ($scope.all OR coalesce(operates.until, $scope.at + 1) > $scope.at)
    WITH DISTINCT outage, device
    ORDER BY outage.startedAt DESC, outage.outageId DESC
    LIMIT $limit
    RETURN {
      outage: outage {.outageId, .startedAt, .endedAt, planned: coalesce(outage.planned, false), .cause},
      device: device {.deviceId, .model, critical: coalesce(device.critical, false)}
    }
    ORDER BY outage.startedAt DESC, outage.outageId DESC
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (customer)-[operates:OPERATES]->(:Device)-[:SUFFERED]->(outage:Outage)
    WHERE outage.startedAt >= $from
      AND outage.startedAt < $to
      AND coalesce(operates.from, outage.startedAt) <= outage.startedAt
      AND coalesce(operates.until, outage.startedAt + 1) > outage.startedAt
      AND ($scope.all OR coalesce(operates.until, $scope.at + 1) > $scope.at)
    RETURN DISTINCT outage
  } END AS rowCount
ORDER BY customerId
