// Purpose: Closes a chunk: what it did is added to its partition's counters, and its number is explained. Its facts
//          are known since its commit, by the database's clock, or since the time that they hold in the property named by knownSince. It keeps
//          which facts it found as they are, by the number at the end of their id.
// Params:  jobId STRING, partition INTEGER, chunk INTEGER, file STRING, accepted INTEGER,
//          unchanged INTEGER, rejected INTEGER, held INTEGER, knownSince STRING, confirmed LIST<INTEGER>, confirmedKind STRING
// Returns: none
MATCH (partition:ImportPartition {jobId: $jobId, partition: $partition})
SET partition.chunks = partition.chunks + 1,
  partition.accepted = partition.accepted + $accepted,
  partition.unchanged = partition.unchanged + $unchanged,
  partition.rejected = partition.rejected + $rejected,
  partition.held = partition.held + $held
MERGE (chunk:ImportChunk {chunkId: $chunk})
SET chunk.jobId = $jobId,
  chunk.file = $file,
  chunk.recordedAt = datetime().epochMillis,
  chunk.knownSince = $knownSince,
  chunk.confirmed = $confirmed,
  chunk.confirmedKind = $confirmedKind
