// Purpose: Customers whose scores read these facts: those that own, operate, placed, posted, owe, hold, consider, raised
//          or are mentioned, whose orders or suppliers (up to three steps upstream) an event hits, and the ends of a
//          relationship; a payment or refund leads to what it settles or reverses.
// Params:  scope MAP, facts LIST<STRING>
// Returns: customerId STRING
// Slot kind node: entity=(start) | where=elementId(start) = fact
// Slot kind relationship: entity=(start)-[entity]-() | where=elementId(entity) = fact
UNWIND $facts AS fact
MATCH {{entity}}
WHERE {{where}}
  AND $scope.all
MATCH (start)-[:SETTLES|REVERSES*0..1]->(part)
MATCH (part)<-[:PLACED|HAS|SHIPPED_AS|EMITTED|SUFFERED|OPERATES|POSTED|OWES|HOLDS|CONSIDERS|RAISED|TOOK*0..2]-(owner)
CALL (owner) {
  WITH owner
  WHERE owner:Customer
  RETURN owner AS customer
  UNION
  MATCH (owner)-[:WORKS_AT|MENTIONS|WITH|PART_OF|AFFECTS]->(customer:Customer)
  RETURN customer
  UNION
  MATCH (owner)-[:PART_OF]->(:Device)<-[:OPERATES]-(customer:Customer)
  RETURN customer
  UNION
  MATCH (owner)-[:AFFECTS]->(:Order|Shipment)<-[:PLACED|SHIPPED_AS*1..2]-(customer:Customer)
  RETURN customer
  UNION
  MATCH (owner)-[:AFFECTS]->(:Product)<-[:OF]-(:OrderLine)<-[:HAS]-(:Order)<-[:PLACED]-(customer:Customer)
  RETURN customer
  UNION
  MATCH (owner)-[:AFFECTS*0..1]->(:Supplier)-[:SUPPLIES*1..3]->(customer:Customer)
  RETURN customer
}
RETURN DISTINCT
  customer.customerId AS customerId
ORDER BY customerId
