// Purpose: Keeps the version of facts that is about to be overwritten, with the relationships that their row builds.
//          Of their properties only the instant is kept, since no other is part of what a row builds.
// Params:  facts LIST<STRING>, types LIST<STRING>, chunk INTEGER
// Returns: none
// Slot kind node: entity=(entity) | kind=node
// Slot kind relationship: entity=()-[entity]->() | kind=relationship
UNWIND $facts AS fact
MATCH {{entity}}
WHERE elementId(entity) = fact
CALL (entity) {
  OPTIONAL MATCH (owner)-[link]-(other)
  WHERE elementId(owner) = elementId(entity)
    AND type(link) IN $types
    AND link.derivedBy IS NULL
  WITH owner, link, other
  WHERE link IS NOT NULL
  ORDER BY elementId(link)
  RETURN
    collect(type(link)) AS parentTypes,
    collect(elementId(other)) AS parentFacts,
    collect(startNode(link) = owner) AS parentOutgoing,
    collect(coalesce(link.at, -1)) AS parentAt
}
CREATE (old:Superseded)
SET old = properties(entity)
SET old.supersededFact = fact,
  old.supersededIn = $chunk,
  old.supersededVersion = COUNT { (:Superseded {supersededFact: fact}) },
  old.rebuiltTypes = $types,
  old.supersededKind = '{{kind}}',
  old.parentTypes = parentTypes,
  old.parentFacts = parentFacts,
  old.parentOutgoing = parentOutgoing,
  old.parentAt = parentAt
