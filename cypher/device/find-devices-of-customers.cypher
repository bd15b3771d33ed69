// Purpose: The devices that each customer operates as of an instant, by key, behind a place, their number when counted,
//          and each with its newest signals (none when signalLimit is 0).
// Params:  scope MAP, customerIds LIST<STRING>, asOf INTEGER, afterId STRING, limit INTEGER, counted BOOLEAN,
//          kinds LIST<STRING>, from INTEGER, beforeAt INTEGER, beforeId STRING, signalLimit INTEGER
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)-[operates:OPERATES]->(device:Device)
    WHERE device.deviceId > $afterId
      AND coalesce(operates.from, $asOf) <= $asOf
      AND coalesce(operates.until, $asOf + 1) > $asOf
    WITH DISTINCT device
    ORDER BY device.deviceId
    LIMIT $limit
    RETURN device {
      .deviceId, .model, critical: coalesce(device.critical, false),
      signals: COLLECT {
        MATCH (signal:Signal)
        USING INDEX signal:Signal(deviceId, at)
        WHERE signal.deviceId = device.deviceId
          AND signal.at >= $from
          AND signal.at <= $beforeAt
          AND (signal.at < $beforeAt OR signal.signalId < $beforeId)
          AND ($kinds IS NULL OR signal.kind IN $kinds)
        WITH signal
        ORDER BY signal.deviceId DESC, signal.at DESC, signal.signalId DESC
        LIMIT $signalLimit
        RETURN signal {.signalId, .kind, .at, .value, .unit, .severity}
        ORDER BY signal.at DESC, signal.signalId DESC
      }
    }
    ORDER BY device.deviceId
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (customer)-[operates:OPERATES]->(device:Device)
    WHERE coalesce(operates.from, $asOf) <= $asOf
      AND coalesce(operates.until, $asOf + 1) > $asOf
    RETURN DISTINCT device
  } END AS rowCount
ORDER BY customerId
