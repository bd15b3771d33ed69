CREATE INDEX customer_scored_as_of IF NOT EXISTS FOR (n:Customer) ON (n.scoredAsOf, n.customerId);
// customers scored by an earlier version become due once
MATCH (customer:Customer)
WHERE customer.scoredAsOf IS NULL AND customer.healthAsOf IS NOT NULL
CALL (customer) {
  SET customer:ScoringDue
} IN TRANSACTIONS OF 10000 ROWS;
