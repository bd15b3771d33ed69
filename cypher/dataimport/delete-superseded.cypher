// Purpose: Forgets versions of facts.
// Params:  superseded LIST<STRING>
// Returns: none
UNWIND $superseded AS wanted
MATCH (old:Superseded)
WHERE elementId(old) = wanted
DELETE old
