// Purpose: The customers of which each customer owns a share at asOf, directly or through others, by key; at most 2,000.
// Params:  scope MAP, customerIds LIST<STRING>, asOf INTEGER
// Returns: customerId STRING, memberIds LIST<STRING>
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer) ((parent:Customer)<-[link:SUBSIDIARY_OF]-(child:Customer)
      WHERE coalesce(link.from, $asOf) <= $asOf
        AND coalesce(link.until, $asOf + 1) > $asOf){1,20} (member:Customer)
    WHERE member <> customer
      AND ($scope.all OR member.customerId IN $scope.customerIds)
    RETURN DISTINCT member.customerId AS memberId
    ORDER BY memberId
    LIMIT 2000
  } AS memberIds
ORDER BY customerId
