// Purpose: Where the neighbourhoods of customers begin.
// Params:  scope MAP, customerIds LIST<STRING>
// Returns: root STRING, node MAP
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS root,
  {element: elementId(customer), kind: 'Customer', key: customer.customerId, label: coalesce(customer.name, customer.customerId)} AS node
ORDER BY root
