// Purpose: A page of all suppliers, by key, behind a place.
// Params:  scope MAP, afterId STRING, limit INTEGER
// Returns: row MAP
MATCH (supplier:Supplier)
WHERE $scope.shared
  AND ($scope.all OR NOT supplier:Customer OR supplier.customerId IN $scope.customerIds)
  AND supplier.supplierId > $afterId
WITH supplier
ORDER BY supplier.supplierId
LIMIT $limit
RETURN
  supplier {.supplierId, name: coalesce(supplier.name, supplier.supplierId), .region, .customerId} AS row
ORDER BY supplier.supplierId
