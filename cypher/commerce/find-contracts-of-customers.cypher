// Purpose: The contracts of each customer, those that began last first, behind a place; their number when counted.
// Params:  scope MAP, customerIds LIST<STRING>, beforeDay DATE, beforeId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)-[:HOLDS]->(contract:Contract)
    WHERE contract.startsOn <= $beforeDay
      AND (contract.startsOn < $beforeDay OR contract.contractId < $beforeId)
    WITH contract
    ORDER BY contract.startsOn DESC, contract.contractId DESC
    LIMIT $limit
    RETURN contract {.contractId, .kind, .startsOn, .endsOn, .amountMinor, .currency}
    ORDER BY contract.startsOn DESC, contract.contractId DESC
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (customer)-[:HOLDS]->(contract:Contract)
    RETURN contract
  } END AS rowCount
ORDER BY customerId
