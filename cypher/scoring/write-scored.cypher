// Purpose: Takes the mark from customers that are being scored, and says as of when.
// Params:  customerIds LIST<STRING>, asOf INTEGER
// Returns: none
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
REMOVE customer:ScoringDue
SET customer.scoredAsOf = $asOf
