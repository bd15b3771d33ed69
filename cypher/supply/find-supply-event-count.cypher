// Purpose: Number of all supply events, from the count store.
// Params:  scope MAP
// Returns: eventCount INTEGER
CALL () {
  MATCH (event:SupplyEvent)
  RETURN count(event) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE 0 END AS eventCount
