// Purpose: Number of orders from an instant on and before another, exact up to 10,000 and null beyond.
// Params:  scope MAP, from INTEGER, to INTEGER
// Returns: rowCount INTEGER
MATCH (order:Order)
WHERE ($scope.all OR EXISTS {
  MATCH (order)<-[:PLACED]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
  AND order.placedAt >= $from
  AND order.placedAt < $to
WITH order
LIMIT 10001
WITH count(order) AS foundCount
RETURN
  CASE WHEN foundCount <= 10000 THEN foundCount END AS rowCount
