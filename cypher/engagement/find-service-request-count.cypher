// Purpose: Number of all service requests, from the count store.
// Params:  scope MAP
// Returns: rowCount INTEGER
CALL () {
  MATCH (request:ServiceRequest)
  RETURN count(request) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE COUNT {
    MATCH (owner:Customer)-[:RAISED]->(request:ServiceRequest)
    WHERE owner.customerId IN $scope.customerIds
    RETURN DISTINCT request
  } END AS rowCount
