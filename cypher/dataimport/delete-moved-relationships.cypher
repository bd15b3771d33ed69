// Purpose: Takes from changed facts the relationships that their row is about to build anew, and names
//          the customers that lose them. A relationship that is a fact of its own stays; an invoice that loses a payment
//          is to be looked at again (see write-settlements).
// Params:  facts LIST<STRING>, types LIST<STRING>
// Returns: customerId STRING
UNWIND $facts AS fact
MATCH (entity)-[moved]-(other)
WHERE elementId(entity) = fact
  AND type(moved) IN $types
  AND moved.recordedIn IS NULL
DELETE moved
WITH DISTINCT other
FOREACH (invoice IN CASE WHEN other:Invoice THEN [other] ELSE [] END |
  SET invoice.settlement = 'NEW'
)
WITH other
OPTIONAL MATCH (other)<-[:PLACED|OPERATES|OWES|HOLDS|CONSIDERS|RAISED*0..1]-(customer:Customer)
RETURN DISTINCT
  customer.customerId AS customerId
ORDER BY customerId
