// Purpose: Number of all suppliers, from the count store.
// Params:  scope MAP
// Returns: supplierCount INTEGER
CALL () {
  MATCH (supplier:Supplier)
  RETURN count(supplier) AS allCount
}
RETURN
  CASE
    WHEN $scope.all THEN allCount
    WHEN NOT $scope.shared THEN 0
    ELSE COUNT {
      MATCH (supplier:Supplier)
      WHERE NOT supplier:Customer
        OR supplier.customerId IN $scope.customerIds
    }
  END AS supplierCount
