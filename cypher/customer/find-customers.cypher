// Purpose: A page of all customers in one order, behind a place; those without a value come last both ways. Flat to any
//          depth: index ranges for the rest of the tie and the next values, and the keys of those without a value only
//          when the values run out.
// Params:  scope MAP, value ANY, valueId STRING, noneId STRING, limit INTEGER
// Returns: customer MAP, value ANY
// Slot field name: property=name | valued=customer.name IS NOT NULL
// Slot field credit-limit: property=creditLimitMinor | valued=customer.creditLimitMinor IS NOT NULL
// Slot field last-signal: property=lastSignalSort | valued=customer.lastSignalSort >= 0
// Slot field health: property=healthSort | valued=customer.healthSort >= 0
// Slot field lifetime-value: property=ltvSort | valued=customer.ltvSort >= 0
// Slot direction asc: past=> | order=ASC
// Slot direction desc: past=< | order=DESC
CALL () {
  MATCH (customer:Customer)
  WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
    AND customer.{{property}} = $value
    AND customer.customerId {{past}} $valueId
  RETURN customer
  ORDER BY customer.customerId {{order}}
  LIMIT $limit
  UNION ALL
  MATCH (customer:Customer)
  WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
    AND customer.{{property}} {{past}} $value
    AND {{valued}}
    AND customer.customerId >= ''
  RETURN customer
  ORDER BY customer.{{property}} {{order}}, customer.customerId {{order}}
  LIMIT $limit
}
WITH customer
ORDER BY customer.{{property}} {{order}}, customer.customerId {{order}}
LIMIT $limit
WITH collect(customer) AS valued
CALL (valued) {
  UNWIND valued AS customer
  RETURN customer, customer.{{property}} AS value
  UNION ALL
  WITH CASE WHEN size(valued) < $limit THEN $noneId END AS noneId
  MATCH (customer:Customer)
  WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
    AND NOT coalesce({{valued}}, false)
    AND customer.customerId {{past}} noneId
  WITH customer
  ORDER BY customer.customerId {{order}}
  LIMIT $limit
  RETURN customer, null AS value
}
WITH customer, value
ORDER BY value IS NULL, value {{order}}, customer.customerId {{order}}
LIMIT $limit
RETURN
  customer {
    .customerId, name: coalesce(customer.name, customer.customerId), .industry, .segment, .region,
    .creditLimitMinor, .creditLimitCurrency, .grade, .lastSignalAt
  } AS customer,
  value
