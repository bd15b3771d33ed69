// Purpose: Who supplies each customer directly as of an instant, by key, behind a place; their number when counted.
// Params:  scope MAP, customerIds LIST<STRING>, asOf INTEGER, afterId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)<-[link:SUPPLIES]-(supplier:Supplier)
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
    MATCH (customer)<-[link:SUPPLIES]-(supplier:Supplier)
    WHERE ($scope.all OR NOT supplier:Customer OR supplier.customerId IN $scope.customerIds)
      AND coalesce(link.from, $asOf) <= $asOf
      AND coalesce(link.until, $asOf + 1) > $asOf
    RETURN DISTINCT supplier
  } END AS rowCount
ORDER BY customerId
