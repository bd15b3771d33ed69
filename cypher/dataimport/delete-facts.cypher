// Purpose: Takes facts out of the graph, with the scores that hang on them, if their present version is the job's.
// Params:  facts LIST<STRING>, firstChunk INTEGER, endChunk INTEGER
// Returns: none
// Slot kind node: entity=(entity) | delete=CALL (entity) { MATCH (entity)--(score:HealthMonth|Firing) DETACH DELETE score } DETACH DELETE entity
// Slot kind relationship: entity=()-[entity]->() | delete=DELETE entity
UNWIND $facts AS wanted
MATCH {{entity}}
WHERE elementId(entity) = wanted
  AND entity.recordedIn >= $firstChunk
  AND entity.recordedIn < $endChunk
{{delete}}
