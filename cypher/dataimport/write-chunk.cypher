// Purpose: Closes a chunk: what it did is added to its partition's counters, and its number is explained.
// Params:  jobId STRING, partition INTEGER, chunk INTEGER, file STRING, recordedAt INTEGER, accepted INTEGER,
//          unchanged INTEGER, rejected INTEGER, held INTEGER
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
  chunk.recordedAt = $recordedAt
