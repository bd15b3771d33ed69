// Purpose: Number of all outages, from the count store.
// Params:  scope MAP
// Returns: outageCount INTEGER
CALL () {
  MATCH (outage:Outage)
  RETURN count(outage) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE COUNT {
    MATCH (owner:Customer)-[operates:OPERATES]->(:Device)-[:SUFFERED]->(outage:Outage)
    WHERE owner.customerId IN $scope.customerIds
      AND coalesce(operates.until, $scope.at + 1) > $scope.at
    RETURN DISTINCT outage
  } END AS outageCount
