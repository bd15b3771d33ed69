// Purpose: A page of firings, newest first; filters left null do not filter.
// Params:  scope MAP, ruleId STRING, statuses LIST<STRING>, ownerId STRING, firedAfter INTEGER, beforeAt INTEGER,
//          beforeId STRING, asOf INTEGER, limit INTEGER
// Returns: firingId STRING, firedAt INTEGER, status STRING, ruleId STRING, customerId STRING
CALL () {
  MATCH (firing:Firing)
  WHERE firing.firedAt = $beforeAt
    AND firing.firingId < $beforeId
  RETURN firing
  UNION ALL
  MATCH (firing:Firing)
  WHERE firing.firedAt < $beforeAt
    AND firing.firingId >= ''
  RETURN firing
}
MATCH (rule:TriggerRule)<-[:FIRED_BY]-(firing)-[:FOR]->(customer:Customer)
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
  AND ($ruleId IS NULL OR rule.ruleId = $ruleId)
  AND ($statuses IS NULL OR firing.status IN $statuses)
  AND ($firedAfter IS NULL OR firing.firedAt > $firedAfter)
  AND ($ownerId IS NULL OR EXISTS {
    MATCH (customer)<-[responsible:RESPONSIBLE_FOR]-(:Rep {repId: $ownerId})
    WHERE coalesce(responsible.from, $asOf) <= $asOf
      AND coalesce(responsible.until, $asOf + 1) > $asOf
  })
RETURN
  firing.firingId AS firingId,
  firing.firedAt AS firedAt,
  firing.status AS status,
  rule.ruleId AS ruleId,
  customer.customerId AS customerId
ORDER BY firedAt DESC, firingId DESC
LIMIT $limit
