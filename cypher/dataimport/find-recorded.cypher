// Purpose: Where facts were recorded and the hash of their row, to tell new, unchanged and changed ones apart.
// Params:  scope MAP, facts LIST<STRING>
// Returns: fact STRING, recordedIn INTEGER, sourceLine INTEGER, rowHash INTEGER
// Slot kind node: entity=(entity)
// Slot kind relationship: entity=()-[entity]->()
UNWIND $facts AS wanted
MATCH {{entity}}
WHERE elementId(entity) = wanted
  AND $scope.all
RETURN
  elementId(entity) AS fact,
  entity.recordedIn AS recordedIn,
  entity.sourceLine AS sourceLine,
  entity.rowHash AS rowHash
ORDER BY fact
