// Purpose: Number of all invoices, from the count store.
// Params:  scope MAP
// Returns: rowCount INTEGER
CALL () {
  MATCH (invoice:Invoice)
  RETURN count(invoice) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE COUNT {
    MATCH (owner:Customer)-[:OWES]->(invoice:Invoice)
    WHERE owner.customerId IN $scope.customerIds
    RETURN DISTINCT invoice
  } END AS rowCount
