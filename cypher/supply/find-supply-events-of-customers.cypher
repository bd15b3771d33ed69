// Purpose: The supply events that reach each customer, newest first, behind a place: those of itself, its orders and
//          shipments, and of suppliers up to three steps upstream whose links were in force when the event began; their
//          number when counted.
// Params:  scope MAP, customerIds LIST<STRING>, beforeAt INTEGER, beforeId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    CALL (customer) {
      MATCH (customer)<-[:AFFECTS]-(event:SupplyEvent)
      WHERE (event.at < $beforeAt OR (event.at = $beforeAt AND event.supplyEventId < $beforeId))
      RETURN event
      UNION
      MATCH (customer)-[:PLACED]->(:Order)<-[:AFFECTS]-(event:SupplyEvent)
      WHERE (event.at < $beforeAt OR (event.at = $beforeAt AND event.supplyEventId < $beforeId))
      RETURN event
      UNION
      MATCH (customer)-[:PLACED]->(:Order)-[:SHIPPED_AS]->(:Shipment)<-[:AFFECTS]-(event:SupplyEvent)
      WHERE (event.at < $beforeAt OR (event.at = $beforeAt AND event.supplyEventId < $beforeId))
      RETURN event
      UNION
      MATCH (customer)<-[links:SUPPLIES*1..3]-(:Supplier)<-[:AFFECTS]-(event:SupplyEvent)
      WHERE all(link IN links WHERE coalesce(link.from, event.at) <= event.at
          AND coalesce(link.until, event.at + 1) > event.at)
        AND (event.at < $beforeAt OR (event.at = $beforeAt AND event.supplyEventId < $beforeId))
      RETURN event
    }
    WITH event
    ORDER BY event.at DESC, event.supplyEventId DESC
    LIMIT $limit
    RETURN event {.supplyEventId, .kind, .at, .endedAt, .description}
    ORDER BY event.at DESC, event.supplyEventId DESC
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    CALL (customer) {
      MATCH (customer)<-[:AFFECTS]-(event:SupplyEvent)
      RETURN event
      UNION
      MATCH (customer)-[:PLACED]->(:Order)<-[:AFFECTS]-(event:SupplyEvent)
      RETURN event
      UNION
      MATCH (customer)-[:PLACED]->(:Order)-[:SHIPPED_AS]->(:Shipment)<-[:AFFECTS]-(event:SupplyEvent)
      RETURN event
      UNION
      MATCH (customer)<-[links:SUPPLIES*1..3]-(:Supplier)<-[:AFFECTS]-(event:SupplyEvent)
      WHERE all(link IN links WHERE coalesce(link.from, event.at) <= event.at
          AND coalesce(link.until, event.at + 1) > event.at)
      RETURN event
    }
    RETURN event
  } END AS rowCount
ORDER BY customerId
