// Purpose: The devices that each department uses as of an instant, by key, behind a place; their number when counted.
// Params:  scope MAP, departmentIds LIST<STRING>, asOf INTEGER, afterId STRING, limit INTEGER, counted BOOLEAN
// Returns: departmentId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $departmentIds AS departmentId
MATCH (department:Department {departmentId: departmentId})
WHERE ($scope.all OR EXISTS {
  MATCH (department)-[:PART_OF]->(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
WITH
  department,
  COLLECT {
    MATCH (department)-[use:USES]->(device:Device)
    WHERE ($scope.all OR EXISTS {
      MATCH (device)<-[operates:OPERATES]-(owner:Customer)
      WHERE owner.customerId IN $scope.customerIds
        AND coalesce(operates.until, $scope.at + 1) > $scope.at
    })
      AND use.from <= $asOf
      AND coalesce(use.until, $asOf + 1) > $asOf
    RETURN DISTINCT device
  } AS used
RETURN
  department.departmentId AS departmentId,
  COLLECT {
    UNWIND used AS device
    WITH device
    WHERE device.deviceId > $afterId
    RETURN device {.deviceId, .model, critical: coalesce(device.critical, false)}
    ORDER BY device.deviceId
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN size(used) END AS rowCount
ORDER BY departmentId
