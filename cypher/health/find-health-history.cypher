// Purpose: Daily health scores of customers between two days, both included, newest first.
// Params:  scope MAP, customerIds LIST<STRING>, from DATE, to DATE
// Returns: customerId STRING, on DATE, value FLOAT
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})-[:SCORED_IN]->(month:HealthMonth)
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
  AND month.startsOn <= $to
  AND month.startsOn >= date.truncate('month', $from)
UNWIND range(0, 30) AS i
WITH customer, month.startsOn + duration({days: i}) AS on, month.tenths[i] AS tenths
WHERE tenths >= 0
  AND on >= $from
  AND on <= $to
RETURN
  customer.customerId AS customerId,
  on,
  tenths / 10.0 AS value
ORDER BY customerId, on DESC
