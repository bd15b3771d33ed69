// Purpose: Number of all interactions, from the count store.
// Params:  scope MAP
// Returns: rowCount INTEGER
CALL () {
  MATCH (interaction:Interaction)
  RETURN count(interaction) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE COUNT {
    MATCH (owner:Customer)<-[:WITH]-(interaction:Interaction)
    WHERE owner.customerId IN $scope.customerIds
    RETURN DISTINCT interaction
  } END AS rowCount
