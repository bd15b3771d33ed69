// Purpose: Number of supply events from an instant on and before another, exact up to 10,000 and null beyond.
// Params:  scope MAP, from INTEGER, to INTEGER
// Returns: eventCount INTEGER
MATCH (event:SupplyEvent)
WHERE ($scope.all OR EXISTS {
  MATCH (event)-[:AFFECTS]->()<-[:PLACED|SHIPPED_AS*0..2]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
} OR EXISTS {
  MATCH (event)-[:AFFECTS]->(:Supplier)-[links:SUPPLIES*1..3]->(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
    AND all(link IN links WHERE coalesce(link.from, event.at) <= event.at AND coalesce(link.until, event.at + 1) > event.at)
})
  AND event.at >= $from
  AND event.at < $to
WITH event
LIMIT 10001
WITH count(event) AS foundCount
RETURN
  CASE WHEN foundCount <= 10000 THEN foundCount END AS eventCount
