// Purpose: Products that firings recommend.
// Params:  scope MAP, firingIds LIST<STRING>
// Returns: firingId STRING, productId STRING
UNWIND $firingIds AS firingId
MATCH (firing:Firing {firingId: firingId})-[:RECOMMENDS]->(product:Product)
WHERE ($scope.all OR EXISTS {
  MATCH (firing)-[:FOR]->(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
RETURN
  firing.firingId AS firingId,
  product.productId AS productId
ORDER BY firingId, productId
