// Purpose: The number of a firing; 0 for one from before firings were numbered.
// Params:  scope MAP, firingId STRING
// Returns: raised INTEGER
MATCH (firing:Firing {firingId: $firingId})-[:FOR]->(customer:Customer)
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  coalesce(firing.raised, 0) AS raised
