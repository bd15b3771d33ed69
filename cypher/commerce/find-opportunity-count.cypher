// Purpose: Number of all opportunities, from the count store.
// Params:  scope MAP
// Returns: rowCount INTEGER
CALL () {
  MATCH (opportunity:Opportunity)
  RETURN count(opportunity) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE 0 END AS rowCount
