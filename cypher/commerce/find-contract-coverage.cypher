// Purpose: What contracts cover: products and devices by key, ties by beginning.
// Params:  scope MAP, contractIds LIST<STRING>
// Returns: contractId STRING, coverage MAP, product MAP
UNWIND $contractIds AS contractId
MATCH (contract:Contract {contractId: contractId})-[covers:COVERS]->(covered:Product|Device)
WHERE ($scope.all OR EXISTS {
  MATCH (contract)<-[:HOLDS]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
RETURN
  contract.contractId AS contractId,
  covers {.from, .until, deviceId: covered.deviceId} AS coverage,
  CASE WHEN covered:Product
    THEN covered {.productId, name: coalesce(covered.name, covered.productId), .family}
  END AS product
ORDER BY contractId, coalesce(covered.productId, covered.deviceId), covers.from
