// Purpose: How many customers outside the scope bring value to each customer, over any number of links in force at asOf;
//          counted up to a limit. Whoever sees all has none outside.
// Params:  scope MAP, customerIds LIST<STRING>, asOf INTEGER, limit INTEGER
// Returns: customerId STRING, hiddenCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  CASE WHEN $scope.all THEN 0 ELSE size(COLLECT {
    MATCH ANY SHORTEST (customer) ((here:Customer)-[link:SUBSIDIARY_OF|SUPPLIES|REFERRED]-(there:Customer)
      WHERE (endNode(link) = here) = (type(link) = 'SUBSIDIARY_OF')
        AND coalesce(link.from, link.at, $asOf) <= $asOf
        AND coalesce(link.until, $asOf + 1) > $asOf)+ (source:Customer)
    WHERE NOT source.customerId IN $scope.customerIds
    RETURN source.customerId AS sourceId
    ORDER BY sourceId
    LIMIT $limit
  }) END AS hiddenCount
ORDER BY customerId
