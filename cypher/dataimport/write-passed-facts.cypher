// Purpose: Passes facts to the chunk that found them as they are.
// Params:  rows LIST<MAP>
// Returns: none
// Slot kind node: entity=(entity)
// Slot kind relationship: entity=()-[entity]->()
UNWIND $rows AS row
MATCH {{entity}}
WHERE elementId(entity) = row.fact
SET entity.recordedIn = row.chunk
