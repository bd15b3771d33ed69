// Purpose: The refunds of orders, newest first, ties by key downwards.
// Params:  scope MAP, orderIds LIST<STRING>
// Returns: orderId STRING, refund MAP
UNWIND $orderIds AS orderId
MATCH (refund:Refund)-[:REVERSES]->(order:Order {orderId: orderId})
WHERE ($scope.all OR EXISTS {
  MATCH (order)<-[:PLACED]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
RETURN
  order.orderId AS orderId,
  refund {.refundId, .refundedAt, amountMinor: refund.refundedMinor, .currency} AS refund
ORDER BY orderId, refund.refundedAt DESC, refund.refundId DESC
