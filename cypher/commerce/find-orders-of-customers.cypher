// Purpose: The orders of each customer from an instant on, newest first, behind a place; of all its orders from that
//          instant on and before another their number, up to countLimit (0: not counted).
// Params:  scope MAP, customerIds LIST<STRING>, from INTEGER, to INTEGER, beforeAt INTEGER, beforeId STRING,
//          limit INTEGER, countLimit INTEGER
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)-[:PLACED]->(order:Order)
    WHERE order.placedAt >= $from
      AND order.placedAt <= $beforeAt
      AND (order.placedAt < $beforeAt OR order.orderId < $beforeId)
    WITH order
    ORDER BY order.placedAt DESC, order.orderId DESC
    LIMIT $limit
    RETURN order {.orderId, .placedAt, .status}
    ORDER BY order.placedAt DESC, order.orderId DESC
  } AS rows,
  COUNT {
    MATCH (customer)-[:PLACED]->(order:Order)
    WHERE $countLimit > 0
      AND order.placedAt >= $from
      AND order.placedAt < $to
    RETURN order
    LIMIT $countLimit
  } AS rowCount
ORDER BY customerId
