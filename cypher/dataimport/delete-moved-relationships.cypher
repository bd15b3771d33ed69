// Purpose: Takes from changed facts the relationships that their row is about to build anew, and names
//          the customers that lose them.
// Params:  facts LIST<STRING>, types LIST<STRING>
// Returns: customerId STRING
UNWIND $facts AS fact
MATCH (entity)-[moved]-(other)
WHERE elementId(entity) = fact
  AND type(moved) IN $types
DELETE moved
WITH DISTINCT other
OPTIONAL MATCH (other)<-[:PLACED|OPERATES|OWES|HOLDS|CONSIDERS|RAISED*0..1]-(customer:Customer)
RETURN DISTINCT
  customer.customerId AS customerId
ORDER BY customerId
