// Purpose: Customers whose scores read these facts: those that own, operate, placed, posted, owe, hold, consider or
//          are mentioned, and the ends of a relationship; a payment or refund leads to what it settles or reverses.
// Params:  scope MAP, facts LIST<STRING>
// Returns: customerId STRING
// Slot kind node: entity=(start) | where=elementId(start) = fact
// Slot kind relationship: entity=(start)-[entity]-() | where=elementId(entity) = fact
UNWIND $facts AS fact
MATCH {{entity}}
WHERE {{where}}
  AND $scope.all
MATCH (start)-[:SETTLES|REVERSES*0..1]->(part)
MATCH (part)<-[:PLACED|HAS|EMITTED|SUFFERED|OPERATES|POSTED|OWES|HOLDS|CONSIDERS*0..2]-(owner)
CALL (owner) {
  WITH owner
  WHERE owner:Customer
  RETURN owner AS customer
  UNION
  MATCH (owner)-[:WORKS_AT|MENTIONS]->(customer:Customer)
  RETURN customer
}
RETURN DISTINCT
  customer.customerId AS customerId
ORDER BY customerId
