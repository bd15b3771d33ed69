// Purpose: Marks customers whose facts changed.
// Params:  customerIds LIST<STRING>
// Returns: none
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
SET customer:ScoringDue
