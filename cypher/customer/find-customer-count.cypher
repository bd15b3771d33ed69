// Purpose: Number of all customers, from the count store.
// Params:  scope MAP
// Returns: customerCount INTEGER
CALL () {
  MATCH (customer:Customer)
  RETURN count(customer) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE COUNT {
    MATCH (customer:Customer)
    WHERE customer.customerId IN $scope.customerIds
  } END AS customerCount
