// Purpose: The suppliers that each supplier supplies directly as of an instant, by key, behind a place; their number when
//          counted.
// Params:  scope MAP, supplierIds LIST<STRING>, asOf INTEGER, afterId STRING, limit INTEGER, counted BOOLEAN
// Returns: supplierId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $supplierIds AS supplierId
MATCH (supplier:Supplier {supplierId: supplierId})
WHERE $scope.shared
  AND ($scope.all OR NOT supplier:Customer OR supplier.customerId IN $scope.customerIds)
RETURN
  supplier.supplierId AS supplierId,
  COLLECT {
    MATCH (supplier)-[link:SUPPLIES]->(buyer:Supplier)
    WHERE ($scope.all OR NOT buyer:Customer OR buyer.customerId IN $scope.customerIds)
      AND coalesce(link.from, $asOf) <= $asOf
      AND coalesce(link.until, $asOf + 1) > $asOf
      AND buyer.supplierId > $afterId
    WITH DISTINCT buyer
    RETURN buyer {.supplierId, name: coalesce(buyer.name, buyer.supplierId), .region, .customerId}
    ORDER BY buyer.supplierId
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (supplier)-[link:SUPPLIES]->(buyer:Supplier)
    WHERE ($scope.all OR NOT buyer:Customer OR buyer.customerId IN $scope.customerIds)
      AND coalesce(link.from, $asOf) <= $asOf
      AND coalesce(link.until, $asOf + 1) > $asOf
    RETURN DISTINCT buyer
  } END AS rowCount
ORDER BY supplierId
