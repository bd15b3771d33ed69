// Purpose: Number of opportunities in a stage, exact up to 10,000 and null beyond.
// Params:  scope MAP, stage STRING
// Returns: rowCount INTEGER
MATCH (opportunity:Opportunity {stage: $stage})
WHERE ($scope.all OR EXISTS {
  MATCH (opportunity)<-[:CONSIDERS]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
WITH opportunity
LIMIT 10001
WITH count(opportunity) AS foundCount
RETURN
  CASE WHEN foundCount <= 10000 THEN foundCount END AS rowCount
