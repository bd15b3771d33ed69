// Purpose: Number of all shipments, from the count store.
// Params:  scope MAP
// Returns: shipmentCount INTEGER
CALL () {
  MATCH (shipment:Shipment)
  RETURN count(shipment) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE COUNT {
    MATCH (owner:Customer)-[:PLACED]->(:Order)-[:SHIPPED_AS]->(shipment:Shipment)
    WHERE owner.customerId IN $scope.customerIds
    RETURN DISTINCT shipment
  } END AS shipmentCount
