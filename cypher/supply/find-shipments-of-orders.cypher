// Purpose: The shipments of each order by the promised day, then by key.
// Params:  scope MAP, orderIds LIST<STRING>
// Returns: orderId STRING, row MAP
UNWIND $orderIds AS orderId
MATCH (order:Order {orderId: orderId})-[:SHIPPED_AS]->(shipment:Shipment)
WHERE ($scope.all OR EXISTS {
  MATCH (order)<-[:PLACED]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
OPTIONAL MATCH (order)<-[:PLACED]-(customer:Customer)
OPTIONAL MATCH (shipment)-[:CARRIED_BY]->(carrier:Carrier)
RETURN
  order.orderId AS orderId,
  shipment {
    .shipmentId, .promisedOn, .deliveredOn, .state, .complete, .mode,
    orderId: order.orderId, customerId: customer.customerId, carrier: carrier.name
  } AS row
ORDER BY orderId, shipment.promisedOn, shipment.shipmentId
