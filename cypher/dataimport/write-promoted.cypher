// Purpose: Makes a superseded version the present one again: its properties (null where it has none) and the
//          relationships that its row built. The properties come as a map, since any fact may be promoted; they are
//          those that a merge query wrote before. A text is due to be read again.
// Params:  rows LIST<MAP>
// Returns: none
// Slot kind node: entity=(entity)
// Slot kind relationship: entity=()-[entity]->()
UNWIND $rows AS row
MATCH {{entity}}
WHERE elementId(entity) = row.fact
MATCH (version:Superseded)
WHERE elementId(version) = row.superseded
SET entity += row.properties
WITH row, version
CALL (row, version) {
  MATCH (owner)-[link]-()
  WHERE elementId(owner) = row.fact
    AND type(link) IN version.rebuiltTypes
  DELETE link
}
CALL (row, version) {
  UNWIND range(0, size(version.parentTypes) - 1) AS index
  MATCH (owner)
  WHERE elementId(owner) = row.fact
  MATCH (other)
  WHERE elementId(other) = version.parentFacts[index]
  WITH version.parentTypes[index] AS type, version.parentAt[index] AS at,
    CASE WHEN version.parentOutgoing[index] THEN owner ELSE other END AS start,
    CASE WHEN version.parentOutgoing[index] THEN other ELSE owner END AS end
  CREATE (start)-[link:$(type)]->(end)
  SET link.at = CASE WHEN at >= 0 THEN at END
}
CALL (row) {
  MATCH (post:Post)
  WHERE elementId(post) = row.fact
  SET post:TextDue
}
DELETE version
