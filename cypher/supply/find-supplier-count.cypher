// Purpose: Number of all suppliers, from the count store.
// Params:  scope MAP
// Returns: supplierCount INTEGER
CALL () {
  MATCH (supplier:Supplier)
  RETURN count(supplier) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE 0 END AS supplierCount
