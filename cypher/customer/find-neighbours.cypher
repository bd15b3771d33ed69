// Purpose: What stands beside each place of a frontier, over every kind of relationship between facts that holds at an
//          instant, heaviest first, ties by kind and key. A relationship weighs its share where it has one, else what
//          its type says: groups and suppliers before people, people before machines, machines before single facts.
//          Who does not see all walks on from customers in scope and from their facts; what many customers share
//          (products, reps, topics) leads back to customers in scope only. A node is a neighbour if its label says the
//          name of its key (Device, deviceId); provenance and the history of scores are none. One that is a customer and
//          more is shown as the customer.
// Params:  scope MAP, frontier LIST<MAP>, asOf INTEGER, limit INTEGER
// Returns: root STRING, element STRING, outgoing BOOLEAN, type STRING, weight FLOAT, node MAP
WITH {
  SUBSIDIARY_OF: 0.9, SUPPLIES: 0.8, REFERRED: 0.7, RESPONSIBLE_FOR: 0.6, WORKS_AT: 0.5, HOLDS: 0.5, OPERATES: 0.5,
  BELONGS_TO: 0.5, CONSIDERS: 0.4, AFFECTS: 0.4, COVERS: 0.4, OWES: 0.3, PLACED: 0.3, RAISED: 0.3, WITH: 0.3, MENTIONS: 0.3,
  POSTED: 0.3, FOR: 0.3
} AS weightOf
UNWIND $frontier AS place
MATCH (here)
WHERE elementId(here) = place.element
  AND $scope.shared
CALL (here, weightOf) {
  MATCH (here)-[edge]-(neighbour)
  WHERE ($scope.all OR CASE
      WHEN neighbour:Customer THEN neighbour.customerId IN $scope.customerIds
      WHEN neighbour:Product|Rep|Topic|Supplier|SupplyEvent|Territory|Region|Carrier|Family|Stage|TriggerRule|Source THEN true
      WHEN neighbour:Contact THEN EXISTS {
        MATCH (neighbour)-[:WORKS_AT]->(owner:Customer)
        WHERE owner.customerId IN $scope.customerIds
      }
      WHEN neighbour:Device THEN EXISTS {
        MATCH (neighbour)<-[:OPERATES]-(owner:Customer)
        WHERE owner.customerId IN $scope.customerIds
      }
      ELSE here:Customer|Order|OrderLine|Refund|Invoice|Payment|Contract|Shipment|Device|Component|Signal|Outage|Opportunity
        |Contact|Department|Interaction|ServiceRequest|ServiceStep|Post|Firing
    END)
    AND coalesce(edge.from, $asOf) <= $asOf
    AND coalesce(edge.until, $asOf + 1) > $asOf
  WITH edge, neighbour, weightOf, reduce(found = {}, name IN labels(neighbour) | CASE
    WHEN found.kind = 'Customer' OR neighbour[toLower(left(name, 1)) + substring(name, 1) + 'Id'] IS NULL THEN found
    ELSE {kind: name, key: toString(neighbour[toLower(left(name, 1)) + substring(name, 1) + 'Id'])}
  END) AS named
  WHERE named.kind IS NOT NULL
  WITH edge, neighbour, named.kind AS kind, named.key AS key,
    coalesce(edge.share, edge.shareOfSpend, weightOf[type(edge)], 0.2) AS weight
  ORDER BY weight DESC, kind, key
  LIMIT $limit
  RETURN edge, neighbour, kind, key, weight
}
RETURN
  place.root AS root,
  place.element AS element,
  startNode(edge) = here AS outgoing,
  type(edge) AS type,
  place.weight * weight AS weight,
  {
    element: elementId(neighbour),
    kind: kind,
    key: key,
    label: coalesce(neighbour.name, neighbour.model, neighbour.kind, key)
  } AS node
ORDER BY root, weight DESC, kind, key
