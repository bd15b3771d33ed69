// Purpose: Facts whose present version was recorded by a job, by the range of its chunks.
// Params:  scope MAP, firstChunk INTEGER, endChunk INTEGER
// Returns: fact STRING
// Slot kind node: entity=(entity)
// Slot kind relationship: entity=()-[entity]->()
MATCH {{entity}}
WHERE $scope.all
  AND entity.recordedIn >= $firstChunk
  AND entity.recordedIn < $endChunk
  AND entity.supersededFact IS NULL
RETURN
  elementId(entity) AS fact
ORDER BY fact
