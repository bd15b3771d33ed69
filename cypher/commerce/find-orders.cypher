// Purpose: A page of orders from an instant on, newest first, behind a place.
// Params:  scope MAP, from INTEGER, beforeAt INTEGER, beforeId STRING, limit INTEGER
// Returns: row MAP
CALL () {
  MATCH (order:Order)
  WHERE ($scope.all OR EXISTS {
    MATCH (order)<-[:PLACED]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND order.placedAt = $beforeAt
    AND order.orderId < $beforeId
  RETURN order
  ORDER BY order.orderId DESC
  LIMIT $limit
  UNION ALL
  MATCH (order:Order)
  WHERE ($scope.all OR EXISTS {
    MATCH (order)<-[:PLACED]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND order.placedAt < $beforeAt
    AND order.placedAt >= $from
    AND order.orderId >= ''
  RETURN order
  ORDER BY order.placedAt DESC, order.orderId DESC
  LIMIT $limit
}
RETURN
  order {.orderId, .placedAt, .status} AS row
ORDER BY order.placedAt DESC, order.orderId DESC
LIMIT $limit
