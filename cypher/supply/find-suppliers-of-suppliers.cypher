// Purpose: Who supplies each supplier directly as of an instant, by key, behind a place; their number when counted.
// Params:  scope MAP, supplierIds LIST<STRING>, asOf INTEGER, afterId STRING, limit INTEGER, counted BOOLEAN
// Returns: supplierId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $supplierIds AS supplierId
MATCH (buyer:Supplier {supplierId: supplierId})
WHERE $scope.shared
  AND ($scope.all OR NOT buyer:Customer OR buyer.customerId IN $scope.customerIds)
RETURN
  buyer.supplierId AS supplierId,
  COLLECT {
    MATCH (buyer)<-[link:SUPPLIES]-(supplier:Supplier)
    WHERE ($scope.all OR NOT supplier:Customer OR supplier.customerId IN $scope.customerIds)
      AND coalesce(link.from, $asOf) <= $asOf
      AND coalesce(link.until, $asOf + 1) > $asOf
      AND supplier.supplierId > $afterId
    WITH DISTINCT supplier
    RETURN supplier {.supplierId, name: coalesce(supplier.name, supplier.supplierId), .region, .customerId}
    ORDER BY supplier.supplierId
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (buyer)<-[link:SUPPLIES]-(supplier:Supplier)
    WHERE ($scope.all OR NOT supplier:Customer OR supplier.customerId IN $scope.customerIds)
      AND coalesce(link.from, $asOf) <= $asOf
      AND coalesce(link.until, $asOf + 1) > $asOf
    RETURN DISTINCT supplier
  } END AS rowCount
ORDER BY supplierId
