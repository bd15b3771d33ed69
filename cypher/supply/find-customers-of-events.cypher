// Purpose: The customers that each supply event reaches (see find-supply-events-of-customers), by key, behind a place;
//          their number when counted.
// Params:  scope MAP, eventIds LIST<STRING>, afterId STRING, limit INTEGER, counted BOOLEAN
// Returns: eventId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $eventIds AS eventId
MATCH (event:SupplyEvent {supplyEventId: eventId})
WHERE $scope.shared
RETURN
  event.supplyEventId AS eventId,
  COLLECT {
    CALL (event) {
      MATCH (event)-[:AFFECTS]->(customer:Customer)
      WHERE customer.customerId > $afterId
      RETURN customer
      UNION
      MATCH (event)-[:AFFECTS]->(:Order)<-[:PLACED]-(customer:Customer)
      WHERE customer.customerId > $afterId
      RETURN customer
      UNION
      MATCH (event)-[:AFFECTS]->(:Shipment)<-[:SHIPPED_AS]-(:Order)<-[:PLACED]-(customer:Customer)
      WHERE customer.customerId > $afterId
      RETURN customer
      UNION
      MATCH (event)-[:AFFECTS]->(:Supplier)-[links:SUPPLIES*1..3]->(customer:Customer)
      WHERE all(link IN links WHERE coalesce(link.from, event.at) <= event.at
          AND coalesce(link.until, event.at + 1) > event.at)
        AND customer.customerId > $afterId
      RETURN customer
    }
    WITH customer
    WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
    RETURN customer {.customerId}
    ORDER BY customer.customerId
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    CALL (event) {
      MATCH (event)-[:AFFECTS]->(customer:Customer)
      RETURN customer
      UNION
      MATCH (event)-[:AFFECTS]->(:Order)<-[:PLACED]-(customer:Customer)
      RETURN customer
      UNION
      MATCH (event)-[:AFFECTS]->(:Shipment)<-[:SHIPPED_AS]-(:Order)<-[:PLACED]-(customer:Customer)
      RETURN customer
      UNION
      MATCH (event)-[:AFFECTS]->(:Supplier)-[links:SUPPLIES*1..3]->(customer:Customer)
      WHERE all(link IN links WHERE coalesce(link.from, event.at) <= event.at
          AND coalesce(link.until, event.at + 1) > event.at)
      RETURN customer
    }
    WITH customer
    WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
    RETURN customer
  } END AS rowCount
ORDER BY eventId
