// Purpose: What each supply event affects directly, by kind and key, behind a place; their number when counted.
// Params:  scope MAP, eventIds LIST<STRING>, afterKind STRING, afterId STRING, limit INTEGER, counted BOOLEAN
// Returns: eventId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $eventIds AS eventId
MATCH (event:SupplyEvent {supplyEventId: eventId})
WHERE $scope.shared
RETURN
  event.supplyEventId AS eventId,
  COLLECT {
    MATCH (event)-[affects:AFFECTS]->(target)
    WHERE ($scope.all OR NOT target:Customer|Order|Shipment OR EXISTS {
      MATCH (target)<-[:PLACED|SHIPPED_AS*0..2]-(owner:Customer)
      WHERE owner.customerId IN $scope.customerIds
    })
    WITH affects.kind AS kind, CASE affects.kind
      WHEN 'CUSTOMER' THEN target.customerId
      WHEN 'ORDER' THEN target.orderId
      WHEN 'PRODUCT' THEN target.productId
      WHEN 'SHIPMENT' THEN target.shipmentId
      ELSE target.supplierId
    END AS id
    WHERE kind > $afterKind
      OR (kind = $afterKind AND id > $afterId)
    RETURN {kind: kind, id: id}
    ORDER BY kind, id
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (event)-[:AFFECTS]->(target)
    WHERE ($scope.all OR NOT target:Customer|Order|Shipment OR EXISTS {
      MATCH (target)<-[:PLACED|SHIPPED_AS*0..2]-(owner:Customer)
      WHERE owner.customerId IN $scope.customerIds
    })
  } END AS rowCount
ORDER BY eventId
