// Purpose: Opens a further chunk of a job that has ended, for rows of it that are tried again. The job's number and
//          partition are locked until the end of the transaction.
// Params:  jobId STRING, writers INTEGER
// Returns: chunk INTEGER, epoch INTEGER, line INTEGER, history BOOLEAN
MATCH (job:ImportJob {jobId: $jobId})
MATCH (partition:ImportPartition {jobId: $jobId, partition: 0})
SET partition.chunk = 0,
  job.changedAt = datetime().epochMillis
WITH job, partition
RETURN
  job.number * 1000000 + partition.chunks * $writers AS chunk,
  partition.epoch AS epoch,
  partition.line AS line,
  coalesce(job.history, false) AS history
ORDER BY chunk
