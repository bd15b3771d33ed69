// Purpose: Keeps the version of facts that is about to be overwritten, with the relationships that their row had built.
// Params:  rows LIST<MAP>, types LIST<STRING>, chunk INTEGER
// Returns: none
// Slot kind node: entity=(entity) | kind=node
// Slot kind relationship: entity=()-[entity]->() | kind=relationship
UNWIND $rows AS row
MATCH {{entity}}
WHERE elementId(entity) = row.fact
CREATE (old:Superseded)
SET old = properties(entity)
SET old.supersededFact = row.fact,
  old.supersededIn = $chunk,
  old.supersededVersion = COUNT { (:Superseded {supersededFact: row.fact}) },
  old.supersededKind = '{{kind}}',
  old.rebuiltTypes = $types,
  old.parentTypes = row.parentTypes,
  old.parentFacts = row.parentFacts,
  old.parentOutgoing = row.parentOutgoing,
  old.parentAt = row.parentAt
