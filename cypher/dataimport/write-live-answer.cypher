// Purpose: Keeps the answer to facts recorded live, for the same key again.
// Params:  chunk INTEGER, accepted INTEGER, unchanged INTEGER, confirmed LIST<INTEGER>, confirmedKind STRING
// Returns: none
MATCH (chunk:ImportChunk {chunkId: $chunk})
SET chunk.accepted = $accepted,
  chunk.unchanged = $unchanged,
  chunk.confirmed = $confirmed,
  chunk.confirmedKind = $confirmedKind
