// Purpose: A page of supply events from an instant on, newest first, behind a place.
// Params:  scope MAP, from INTEGER, beforeAt INTEGER, beforeId STRING, limit INTEGER
// Returns: row MAP
CALL () {
  MATCH (event:SupplyEvent)
  WHERE ($scope.all OR EXISTS {
    MATCH (event)-[:AFFECTS]->()<-[:PLACED|SHIPPED_AS*0..2]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  } OR EXISTS {
    MATCH (event)-[:AFFECTS]->(:Supplier)-[links:SUPPLIES*1..3]->(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
      AND all(link IN links WHERE coalesce(link.from, event.at) <= event.at AND coalesce(link.until, event.at + 1) > event.at)
  })
    AND event.at = $beforeAt
    AND event.supplyEventId < $beforeId
  RETURN event
  ORDER BY event.supplyEventId DESC
  LIMIT $limit
  UNION ALL
  MATCH (event:SupplyEvent)
  WHERE ($scope.all OR EXISTS {
    MATCH (event)-[:AFFECTS]->()<-[:PLACED|SHIPPED_AS*0..2]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  } OR EXISTS {
    MATCH (event)-[:AFFECTS]->(:Supplier)-[links:SUPPLIES*1..3]->(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
      AND all(link IN links WHERE coalesce(link.from, event.at) <= event.at AND coalesce(link.until, event.at + 1) > event.at)
  })
    AND event.at < $beforeAt
    AND event.at >= $from
    AND event.supplyEventId >= ''
  RETURN event
  ORDER BY event.at DESC, event.supplyEventId DESC
  LIMIT $limit
}
RETURN
  event {.supplyEventId, .kind, .at, .endedAt, .description} AS row
ORDER BY event.at DESC, event.supplyEventId DESC
LIMIT $limit
