// Purpose: Takes the mark from customers that have just been scored.
// Params:  customerIds LIST<STRING>
// Returns: none
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
REMOVE customer:ScoringDue
