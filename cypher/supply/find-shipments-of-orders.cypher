// Purpose: The shipments of each order by the promised day, newest first, behind a place; their number when counted.
// Params:  scope MAP, orderIds LIST<STRING>, beforeOn DATE, beforeId STRING, limit INTEGER, counted BOOLEAN
// Returns: orderId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $orderIds AS orderId
MATCH (order:Order {orderId: orderId})
WHERE ($scope.all OR EXISTS {
  MATCH (order)<-[:PLACED]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
RETURN
  order.orderId AS orderId,
  COLLECT {
    MATCH (order)-[:SHIPPED_AS]->(shipment:Shipment)
    WHERE shipment.promisedOn <= $beforeOn
      AND (shipment.promisedOn < $beforeOn OR shipment.shipmentId < $beforeId)
    WITH shipment
    ORDER BY shipment.promisedOn DESC, shipment.shipmentId DESC
    LIMIT $limit
    OPTIONAL MATCH (shipment)-[:CARRIED_BY]->(carrier:Carrier)
    RETURN shipment {
      .shipmentId, .promisedOn, .deliveredOn, .state, .complete, .mode,
      orderId: order.orderId, customerId: head([(order)<-[:PLACED]-(customer:Customer) | customer.customerId]),
      carrier: carrier.name
    }
    ORDER BY shipment.promisedOn DESC, shipment.shipmentId DESC
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (order)-[:SHIPPED_AS]->(:Shipment)
  } END AS rowCount
ORDER BY orderId
