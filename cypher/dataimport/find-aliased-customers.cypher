// Purpose: Which customers other systems' keys stand for; a key without an alias is left out.
// Params:  scope MAP, aliasIds LIST<STRING>
// Returns: aliasId STRING, customerId STRING
UNWIND $aliasIds AS aliasId
MATCH (:CustomerAlias {aliasId: aliasId})-[:NAMES]->(customer:Customer)
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  aliasId,
  customer.customerId AS customerId
ORDER BY aliasId
