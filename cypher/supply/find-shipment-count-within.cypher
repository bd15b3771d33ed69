// Purpose: Number of shipments in any of the states, exact up to 10,000 and null beyond.
// Params:  scope MAP, states LIST<STRING>
// Returns: shipmentCount INTEGER
MATCH (shipment:Shipment)
WHERE ($scope.all OR EXISTS {
  MATCH (shipment)<-[:SHIPPED_AS]-(:Order)<-[:PLACED]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
  AND shipment.state IN $states
  AND shipment.promisedOn IS NOT NULL
WITH shipment
LIMIT 10001
WITH count(shipment) AS foundCount
RETURN
  CASE WHEN foundCount <= 10000 THEN foundCount END AS shipmentCount
