// Purpose: Number of all devices, from the count store.
// Params:  scope MAP
// Returns: deviceCount INTEGER
CALL () {
  MATCH (device:Device)
  RETURN count(device) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE 0 END AS deviceCount
