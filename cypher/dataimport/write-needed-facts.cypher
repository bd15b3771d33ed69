// Purpose: Passes facts to the later job whose facts refer to them, so that nothing hangs in the air; those that stood
//          before and were only changed since are no reason.
// Params:  facts LIST<STRING>, firstChunk INTEGER, endChunk INTEGER, since INTEGER
// Returns: fact STRING
UNWIND $facts AS wanted
MATCH (entity)--(other)
WHERE elementId(entity) = wanted
  AND entity.recordedIn >= $firstChunk
  AND entity.recordedIn < $endChunk
  AND other.recordedIn IS NOT NULL
  AND NOT (other.recordedIn >= $firstChunk AND other.recordedIn < $endChunk)
  AND NOT EXISTS {
    MATCH (old:Superseded {supersededFact: elementId(other)})
    MATCH (before:ImportChunk {chunkId: old.recordedIn})
    WHERE before.recordedAt < $since
  }
MATCH (chunk:ImportChunk {chunkId: other.recordedIn})
WHERE chunk.recordedAt >= $since
WITH entity, wanted, max(other.recordedIn) AS later
SET entity.recordedIn = later
RETURN
  wanted AS fact
ORDER BY fact
