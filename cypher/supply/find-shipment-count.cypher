// Purpose: Number of all shipments, from the count store.
// Params:  scope MAP
// Returns: shipmentCount INTEGER
CALL () {
  MATCH (shipment:Shipment)
  RETURN count(shipment) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE 0 END AS shipmentCount
