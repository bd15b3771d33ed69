// Purpose: The segments of customers; those without one are left out, once each is found by its key: asked together,
//          a plan made while the graph is small looks through all customers for each.
// Params:  customerIds LIST<STRING>
// Returns: customerId STRING, segment STRING
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WITH customer, customer.segment AS segment
WHERE segment IS NOT NULL
RETURN
  customer.customerId AS customerId,
  segment
ORDER BY customerId
