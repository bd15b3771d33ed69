// Purpose: Firings behind a number and up to another, in the order in which they were committed; a rule left null does
//          not filter.
// Params:  scope MAP, ruleId STRING, afterNumber INTEGER, upToNumber INTEGER, limit INTEGER
// Returns: firingId STRING, firedAt INTEGER, status STRING, ruleId STRING, customerId STRING, raised INTEGER
MATCH (firing:Firing)
WHERE firing.raised > $afterNumber
  AND firing.raised <= $upToNumber
MATCH (rule:TriggerRule)<-[:FIRED_BY]-(firing)-[:FOR]->(customer:Customer)
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
  AND ($ruleId IS NULL OR rule.ruleId = $ruleId)
RETURN
  firing.firingId AS firingId,
  firing.firedAt AS firedAt,
  firing.status AS status,
  rule.ruleId AS ruleId,
  customer.customerId AS customerId,
  firing.raised AS raised
ORDER BY raised
LIMIT $limit
