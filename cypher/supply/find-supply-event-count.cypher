// Purpose: Number of all supply events, from the count store.
// Params:  scope MAP
// Returns: eventCount INTEGER
CALL () {
  MATCH (event:SupplyEvent)
  RETURN count(event) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE COUNT {
    MATCH (event:SupplyEvent)
    WHERE (EXISTS {
      MATCH (event)-[:AFFECTS]->()<-[:PLACED|SHIPPED_AS*0..2]-(owner:Customer)
      WHERE owner.customerId IN $scope.customerIds
    } OR EXISTS {
      MATCH (event)-[:AFFECTS]->(:Supplier)-[links:SUPPLIES*1..3]->(owner:Customer)
      WHERE owner.customerId IN $scope.customerIds
        AND all(link IN links WHERE coalesce(link.from, event.at) <= event.at AND coalesce(link.until, event.at + 1) > event.at)
    })
  } END AS eventCount
