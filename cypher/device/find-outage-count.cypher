// Purpose: Number of all outages, from the count store.
// Params:  scope MAP
// Returns: outageCount INTEGER
CALL () {
  MATCH (outage:Outage)
  RETURN count(outage) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE 0 END AS outageCount
