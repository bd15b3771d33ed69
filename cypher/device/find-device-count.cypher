// Purpose: Number of all devices, from the count store.
// Params:  scope MAP
// Returns: deviceCount INTEGER
CALL () {
  MATCH (device:Device)
  RETURN count(device) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE COUNT {
    MATCH (owner:Customer)-[operates:OPERATES]->(device:Device)
    WHERE owner.customerId IN $scope.customerIds
      AND coalesce(operates.until, $scope.at + 1) > $scope.at
    RETURN DISTINCT device
  } END AS deviceCount
