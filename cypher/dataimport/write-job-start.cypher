// Purpose: Takes a job over for the holder of its lease: whoever ran it before is fenced off by the new epoch.
// Params:  jobId STRING, owner STRING
// Returns: number INTEGER, history BOOLEAN, partition INTEGER, line INTEGER, epoch INTEGER, chunks INTEGER, accepted INTEGER,
//          unchanged INTEGER, rejected INTEGER, held INTEGER
MATCH (job:ImportJob {jobId: $jobId, owner: $owner})
SET job.status = 'RUNNING',
  job.message = null
WITH job
MATCH (partition:ImportPartition {jobId: $jobId})
WHERE partition.partition >= 0
SET partition.epoch = partition.epoch + 1
RETURN
  job.number AS number,
  job.history AS history,
  partition.partition AS partition,
  partition.line AS line,
  partition.epoch AS epoch,
  partition.chunks AS chunks,
  partition.accepted AS accepted,
  partition.unchanged AS unchanged,
  partition.rejected AS rejected,
  partition.held AS held
ORDER BY partition
