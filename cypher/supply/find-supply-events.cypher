// Purpose: A page of supply events from an instant on, newest first, behind a place.
// Params:  scope MAP, from INTEGER, beforeAt INTEGER, beforeId STRING, limit INTEGER
// Returns: row MAP
CALL () {
  MATCH (event:SupplyEvent)
  WHERE $scope.all
    AND event.at = $beforeAt
    AND event.supplyEventId < $beforeId
  RETURN event
  ORDER BY event.supplyEventId DESC
  LIMIT $limit
  UNION ALL
  MATCH (event:SupplyEvent)
  WHERE $scope.all
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
