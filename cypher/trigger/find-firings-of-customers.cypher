// Purpose: The newest firings of each customer behind a place.
// Params:  scope MAP, customerIds LIST<STRING>, beforeAt INTEGER, beforeId STRING, limit INTEGER
// Returns: customerId STRING, firingId STRING, firedAt INTEGER, status STRING, ruleId STRING
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
CALL (customer) {
  MATCH (customer)<-[:FOR]-(firing:Firing)-[:FIRED_BY]->(rule:TriggerRule)
  WHERE firing.firedAt < $beforeAt
    OR (firing.firedAt = $beforeAt AND firing.firingId < $beforeId)
  RETURN firing, rule
  ORDER BY firing.firedAt DESC, firing.firingId DESC
  LIMIT $limit
}
RETURN
  customer.customerId AS customerId,
  firing.firingId AS firingId,
  firing.firedAt AS firedAt,
  firing.status AS status,
  rule.ruleId AS ruleId
ORDER BY customerId, firedAt DESC, firingId DESC
