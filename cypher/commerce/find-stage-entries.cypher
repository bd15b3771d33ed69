// Purpose: The stages that opportunities entered, last first, ties by name; those entered at no known instant come last.
// Params:  scope MAP, opportunityIds LIST<STRING>
// Returns: opportunityId STRING, stage STRING, at INTEGER
UNWIND $opportunityIds AS opportunityId
MATCH (opportunity:Opportunity {opportunityId: opportunityId})-[entered:ENTERED]->(stage:Stage)
WHERE ($scope.all OR EXISTS {
  MATCH (opportunity)<-[:CONSIDERS]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
RETURN
  opportunity.opportunityId AS opportunityId,
  stage.stageId AS stage,
  entered.at AS at
ORDER BY opportunityId, coalesce(at, -9000000000000000) DESC, stage
