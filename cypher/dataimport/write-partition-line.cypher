// Purpose: Compare-and-set that opens a chunk: its writer must stand where it left off, in its own epoch.
//          Setting the chunk first takes the lock before the comparison.
// Params:  jobId STRING, partition INTEGER, epoch INTEGER, fromLine INTEGER, toLine INTEGER, chunk INTEGER
// Returns: line INTEGER, mayWrite BOOLEAN
MATCH (partition:ImportPartition {jobId: $jobId, partition: $partition})
SET partition.chunk = $chunk
WITH partition, partition.line AS line, partition.line = $fromLine AND partition.epoch = $epoch AS mayWrite
FOREACH (open IN CASE WHEN mayWrite THEN [partition] ELSE [] END |
  SET open.line = $toLine
)
RETURN
  line,
  mayWrite
