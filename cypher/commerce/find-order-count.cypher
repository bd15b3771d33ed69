// Purpose: Number of all orders, from the count store.
// Params:  scope MAP
// Returns: rowCount INTEGER
CALL () {
  MATCH (order:Order)
  RETURN count(order) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE 0 END AS rowCount
