// Purpose: Number of all orders, from the count store.
// Params:  scope MAP
// Returns: rowCount INTEGER
CALL () {
  MATCH (order:Order)
  RETURN count(order) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE COUNT {
    MATCH (owner:Customer)-[:PLACED]->(order:Order)
    WHERE owner.customerId IN $scope.customerIds
    RETURN DISTINCT order
  } END AS rowCount
