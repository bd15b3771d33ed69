// Purpose: Number of supply events from an instant on and before another, exact up to 10,000 and null beyond.
// Params:  scope MAP, from INTEGER, to INTEGER
// Returns: eventCount INTEGER
MATCH (event:SupplyEvent)
WHERE $scope.all
  AND event.at >= $from
  AND event.at < $to
WITH event
LIMIT 10001
WITH count(event) AS foundCount
RETURN
  CASE WHEN foundCount <= 10000 THEN foundCount END AS eventCount
