// Purpose: Customers whose scores read these facts: those that own, operate, placed, posted or are mentioned,
//          and the ends of a relationship.
// Params:  scope MAP, facts LIST<STRING>
// Returns: customerId STRING
// Slot kind node: entity=(start) | where=elementId(start) = fact
// Slot kind relationship: entity=(start)-[entity]-() | where=elementId(entity) = fact
UNWIND $facts AS fact
MATCH {{entity}}
WHERE {{where}}
  AND $scope.all
MATCH (start)<-[:PLACED|HAS|EMITTED|SUFFERED|OPERATES|POSTED*0..2]-(owner)
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
