// Purpose: The customers that other systems know by a key, given alone or behind the system and a slash.
// Params:  scope MAP, key STRING
// Returns: aliasId STRING, customer MAP
CALL () {
  MATCH (alias:CustomerAlias {key: $key})
  RETURN alias
  UNION
  MATCH (alias:CustomerAlias {aliasId: $key})
  RETURN alias
}
MATCH (alias)-[:NAMES]->(customer:Customer)
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  alias.aliasId AS aliasId,
  customer {
    .customerId, name: coalesce(customer.name, customer.customerId), .industry, .segment, .region,
    .creditLimitMinor, .creditLimitCurrency, .grade, .lastSignalAt
  } AS customer
ORDER BY aliasId
LIMIT 100
