// Purpose: Opens the chunk of facts recorded live, once for each idempotency key; tells what was answered before.
// Params:  chunk INTEGER, key STRING, inputHash INTEGER
// Returns: known BOOLEAN, key STRING, inputHash INTEGER, accepted INTEGER, unchanged INTEGER
MERGE (chunk:ImportChunk {chunkId: $chunk})
ON CREATE SET
  chunk.jobId = $key,
  chunk.inputHash = $inputHash,
  chunk.recordedAt = datetime().epochMillis
RETURN
  chunk.accepted IS NOT NULL AS known,
  chunk.jobId AS key,
  chunk.inputHash AS inputHash,
  coalesce(chunk.accepted, 0) AS accepted,
  coalesce(chunk.unchanged, 0) AS unchanged
