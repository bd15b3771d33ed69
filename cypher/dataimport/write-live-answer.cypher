// Purpose: Keeps the answer to facts recorded live, for the same key again.
// Params:  chunk INTEGER, accepted INTEGER, unchanged INTEGER
// Returns: none
MATCH (chunk:ImportChunk {chunkId: $chunk})
SET chunk.accepted = $accepted,
  chunk.unchanged = $unchanged
