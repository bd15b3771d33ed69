// Purpose: The segments of customers; those without one are left out.
// Params:  customerIds LIST<STRING>
// Returns: customerId STRING, segment STRING
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE customer.segment IS NOT NULL
RETURN
  customer.customerId AS customerId,
  customer.segment AS segment
ORDER BY customerId
