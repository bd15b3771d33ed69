// Purpose: The devices that each department uses as of an instant, by key, at most 100.
// Params:  scope MAP, departmentIds LIST<STRING>, asOf INTEGER
// Returns: departmentId STRING, rows LIST<MAP>
UNWIND $departmentIds AS departmentId
MATCH (department:Department {departmentId: departmentId})
WHERE ($scope.all OR EXISTS {
  MATCH (department)-[:PART_OF]->(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
RETURN
  department.departmentId AS departmentId,
  COLLECT {
    MATCH (department)-[use:USES]->(device:Device)
    WHERE ($scope.all OR EXISTS {
      MATCH (device)<-[operates:OPERATES]-(owner:Customer)
      WHERE owner.customerId IN $scope.customerIds
        AND coalesce(operates.until, $scope.at + 1) > $scope.at
    })
      AND use.from <= $asOf
      AND coalesce(use.until, $asOf + 1) > $asOf
    WITH DISTINCT device
    RETURN device {.deviceId, .model, critical: coalesce(device.critical, false)}
    ORDER BY device.deviceId
    LIMIT 100
  } AS rows
ORDER BY departmentId
