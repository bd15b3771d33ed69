// Purpose: Customers by their keys.
// Params:  scope MAP, customerIds LIST<STRING>
// Returns: customer MAP
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN DISTINCT
  customer {
    .customerId, name: coalesce(customer.name, customer.customerId), .industry, .segment, .region,
    .creditLimitMinor, .creditLimitCurrency, .grade, .lastSignalAt
  } AS customer
ORDER BY customer.customerId
