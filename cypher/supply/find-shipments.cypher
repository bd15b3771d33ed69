// Purpose: A page of shipments in any of the states (ON_TIME, LATE, OPEN) by the promised day, newest first, behind a
//          place: the page of each state is read from its index, and the pages are put together.
// Params:  scope MAP, states LIST<STRING>, beforeOn DATE, beforeId STRING, limit INTEGER
// Returns: row MAP
UNWIND $states AS state
CALL (state) {
  MATCH (shipment:Shipment)
  WHERE ($scope.all OR EXISTS {
    MATCH (shipment)<-[:SHIPPED_AS]-(:Order)<-[:PLACED]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND shipment.state = state
    AND shipment.promisedOn = $beforeOn
    AND shipment.shipmentId < $beforeId
  RETURN shipment
  ORDER BY shipment.state DESC, shipment.promisedOn DESC, shipment.shipmentId DESC
  LIMIT $limit
  UNION ALL
  MATCH (shipment:Shipment)
  WHERE ($scope.all OR EXISTS {
    MATCH (shipment)<-[:SHIPPED_AS]-(:Order)<-[:PLACED]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND shipment.state = state
    AND shipment.promisedOn < $beforeOn
    AND shipment.shipmentId >= ''
  RETURN shipment
  ORDER BY shipment.state DESC, shipment.promisedOn DESC, shipment.shipmentId DESC
  LIMIT $limit
}
WITH shipment
ORDER BY shipment.promisedOn DESC, shipment.shipmentId DESC
LIMIT $limit
MATCH (shipment)<-[:SHIPPED_AS]-(order:Order)
OPTIONAL MATCH (order)<-[:PLACED]-(customer:Customer)
OPTIONAL MATCH (shipment)-[:CARRIED_BY]->(carrier:Carrier)
RETURN
  shipment {
    .shipmentId, .promisedOn, .deliveredOn, .state, .complete, .mode,
    orderId: order.orderId, customerId: customer.customerId, carrier: carrier.name
  } AS row
ORDER BY shipment.promisedOn DESC, shipment.shipmentId DESC
