// Purpose: One firing by its key.
// Params:  scope MAP, firingId STRING
// Returns: firingId STRING, firedAt INTEGER, status STRING, ruleId STRING, customerId STRING
MATCH (rule:TriggerRule)<-[:FIRED_BY]-(firing:Firing {firingId: $firingId})-[:FOR]->(customer:Customer)
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  firing.firingId AS firingId,
  firing.firedAt AS firedAt,
  firing.status AS status,
  rule.ruleId AS ruleId,
  customer.customerId AS customerId
