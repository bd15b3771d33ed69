// Purpose: Number of outages that began from an instant on and before another, exact up to 10,000 and null beyond.
// Params:  scope MAP, from INTEGER, to INTEGER
// Returns: outageCount INTEGER
MATCH (outage:Outage)
WHERE ($scope.all OR EXISTS {
  MATCH (outage)<-[:SUFFERED]-(:Device)<-[operates:OPERATES]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
    AND coalesce(operates.until, $scope.at + 1) > $scope.at
})
  AND outage.startedAt >= $from
  AND outage.startedAt < $to
WITH outage
LIMIT 10001
WITH count(outage) AS foundCount
RETURN
  CASE WHEN foundCount <= 10000 THEN foundCount END AS outageCount
