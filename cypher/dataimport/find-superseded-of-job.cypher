// Purpose: Versions that a job recorded and another one has superseded since.
// Params:  scope MAP, firstChunk INTEGER, endChunk INTEGER, kind STRING
// Returns: superseded STRING, fact STRING, supersededAt INTEGER
MATCH (old:Superseded)
WHERE $scope.all
  AND old.supersededKind = $kind
  AND old.recordedIn >= $firstChunk
  AND old.recordedIn < $endChunk
OPTIONAL MATCH (chunk:ImportChunk {chunkId: old.supersededIn})
RETURN
  elementId(old) AS superseded,
  old.supersededFact AS fact,
  coalesce(chunk.recordedAt, 0) AS supersededAt
ORDER BY superseded
