// Purpose: The steps of each service request, newest first, ties by key downwards.
// Params:  scope MAP, requestIds LIST<STRING>
// Returns: requestId STRING, step MAP
UNWIND $requestIds AS requestId
MATCH (request:ServiceRequest {serviceRequestId: requestId})-[:TOOK]->(step:ServiceStep)
WHERE ($scope.all OR EXISTS {
  MATCH (request)<-[:RAISED]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
RETURN
  request.serviceRequestId AS requestId,
  step {.serviceStepId, .activity, .at} AS step
ORDER BY requestId, step.at DESC, step.serviceStepId DESC
