// Purpose: The rep responsible for each customer as of an instant: who took over last, ties by key.
// Params:  scope MAP, customerIds LIST<STRING>, asOf INTEGER
// Returns: customerId STRING, repId STRING, name STRING
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
CALL (customer) {
  MATCH (customer)<-[responsible:RESPONSIBLE_FOR]-(rep:Rep)
  WHERE coalesce(responsible.from, $asOf) <= $asOf
    AND coalesce(responsible.until, $asOf + 1) > $asOf
  RETURN rep
  ORDER BY coalesce(responsible.from, -9000000000000000) DESC, rep.repId
  LIMIT 1
}
RETURN
  customer.customerId AS customerId,
  rep.repId AS repId,
  coalesce(rep.name, rep.repId) AS name
ORDER BY customerId
