// Purpose: The shipments of each customer's orders by the promised day, newest first, behind a place; their number when
//          counted.
// Params:  scope MAP, customerIds LIST<STRING>, beforeOn DATE, beforeId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)-[:PLACED]->(order:Order)-[:SHIPPED_AS]->(shipment:Shipment)
    WHERE shipment.promisedOn <= $beforeOn
      AND (shipment.promisedOn < $beforeOn OR shipment.shipmentId < $beforeId)
    WITH order, shipment
    ORDER BY shipment.promisedOn DESC, shipment.shipmentId DESC
    LIMIT $limit
    OPTIONAL MATCH (shipment)-[:CARRIED_BY]->(carrier:Carrier)
    RETURN shipment {
      .shipmentId, .promisedOn, .deliveredOn, .state, .complete, .mode,
      orderId: order.orderId, customerId: customer.customerId, carrier: carrier.name
    }
    ORDER BY shipment.promisedOn DESC, shipment.shipmentId DESC
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (customer)-[:PLACED]->(:Order)-[:SHIPPED_AS]->(:Shipment)
  } END AS rowCount
ORDER BY customerId
