// Purpose: A page of service requests from an instant on, newest first, behind a place.
// Params:  scope MAP, from INTEGER, beforeAt INTEGER, beforeId STRING, limit INTEGER
// Returns: row MAP
CALL () {
  MATCH (request:ServiceRequest)
  WHERE ($scope.all OR EXISTS {
    MATCH (request)<-[:RAISED]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND request.raisedAt = $beforeAt
    AND request.serviceRequestId < $beforeId
  RETURN request
  ORDER BY request.serviceRequestId DESC
  LIMIT $limit
  UNION ALL
  MATCH (request:ServiceRequest)
  WHERE ($scope.all OR EXISTS {
    MATCH (request)<-[:RAISED]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND request.raisedAt < $beforeAt
    AND request.raisedAt >= $from
    AND request.serviceRequestId >= ''
  RETURN request
  ORDER BY request.raisedAt DESC, request.serviceRequestId DESC
  LIMIT $limit
}
WITH request
ORDER BY request.raisedAt DESC, request.serviceRequestId DESC
LIMIT $limit
OPTIONAL MATCH (request)<-[:RAISED]-(customer:Customer)
OPTIONAL MATCH (request)-[:UNDER]->(contract:Contract)
RETURN
  request {
    .serviceRequestId, .raisedAt, .resolvedAt, .priority, .subject, customerId: customer.customerId,
    contractId: contract.contractId
  } AS row
ORDER BY request.raisedAt DESC, request.serviceRequestId DESC
