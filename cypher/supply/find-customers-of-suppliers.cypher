// Purpose: The customers that each supplier supplies as of an instant, directly or also by way of at most two suppliers in
//          between, by key, behind a place; their number when counted.
// Params:  scope MAP, supplierIds LIST<STRING>, asOf INTEGER, afterId STRING, limit INTEGER, counted BOOLEAN
// Returns: supplierId STRING, rows LIST<MAP>, rowCount INTEGER
// Slot reach direct: steps=1..1
// Slot reach far: steps=1..3
UNWIND $supplierIds AS supplierId
MATCH (supplier:Supplier {supplierId: supplierId})
WHERE $scope.shared
  AND ($scope.all OR NOT supplier:Customer OR supplier.customerId IN $scope.customerIds)
RETURN
  supplier.supplierId AS supplierId,
  COLLECT {
    MATCH (supplier)-[links:SUPPLIES*{{steps}}]->(customer:Customer)
    WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
      AND customer.customerId > $afterId
      AND all(link IN links WHERE coalesce(link.from, $asOf) <= $asOf AND coalesce(link.until, $asOf + 1) > $asOf)
    WITH DISTINCT customer
    RETURN customer {.customerId}
    ORDER BY customer.customerId
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (supplier)-[links:SUPPLIES*{{steps}}]->(customer:Customer)
    WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
      AND all(link IN links WHERE coalesce(link.from, $asOf) <= $asOf AND coalesce(link.until, $asOf + 1) > $asOf)
    RETURN DISTINCT customer
  } END AS rowCount
ORDER BY supplierId
