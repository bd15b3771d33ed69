// Purpose: Number of service requests from an instant on and before another, exact up to 10,000 and null beyond.
// Params:  scope MAP, from INTEGER, to INTEGER
// Returns: rowCount INTEGER
MATCH (request:ServiceRequest)
WHERE ($scope.all OR EXISTS {
  MATCH (request)<-[:RAISED]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
  AND request.raisedAt >= $from
  AND request.raisedAt < $to
WITH request
LIMIT 10001
WITH count(request) AS foundCount
RETURN
  CASE WHEN foundCount <= 10000 THEN foundCount END AS rowCount
