// Purpose: Number of all opportunities, from the count store.
// Params:  scope MAP
// Returns: rowCount INTEGER
CALL () {
  MATCH (opportunity:Opportunity)
  RETURN count(opportunity) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE COUNT {
    MATCH (owner:Customer)-[:CONSIDERS]->(opportunity:Opportunity)
    WHERE owner.customerId IN $scope.customerIds
    RETURN DISTINCT opportunity
  } END AS rowCount
