// Purpose: What each customer asked service for, newest first, behind a place; their number when counted.
// Params:  scope MAP, customerIds LIST<STRING>, beforeAt INTEGER, beforeId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)-[:RAISED]->(request:ServiceRequest)
    WHERE request.raisedAt <= $beforeAt
      AND (request.raisedAt < $beforeAt OR request.serviceRequestId < $beforeId)
    WITH request
    ORDER BY request.raisedAt DESC, request.serviceRequestId DESC
    LIMIT $limit
    OPTIONAL MATCH (request)-[:UNDER]->(contract:Contract)
    RETURN request {
      .serviceRequestId, .raisedAt, .resolvedAt, .priority, .subject, customerId: customer.customerId,
      contractId: contract.contractId
    }
    ORDER BY request.raisedAt DESC, request.serviceRequestId DESC
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (customer)-[:RAISED]->(:ServiceRequest)
  } END AS rowCount
ORDER BY customerId
