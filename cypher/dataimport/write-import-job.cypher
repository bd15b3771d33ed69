// Purpose: Enters a job, with a number of its own and a partition for each writer.
// Params:  jobId STRING, feed STRING, file STRING, contentHash STRING, writers INTEGER, createdAt INTEGER
// Returns: none
MERGE (counter:ImportCounter {key: 'jobs'})
SET counter.last = coalesce(counter.last, 0) + 1
MERGE (job:ImportJob {jobId: $jobId})
ON CREATE SET
  job.number = counter.last,
  job.feed = $feed,
  job.file = $file,
  job.contentHash = $contentHash,
  job.status = 'QUEUED',
  job.warnings = [],
  job.createdAt = $createdAt
WITH job
UNWIND range(0, $writers - 1) AS number
MERGE (partition:ImportPartition {jobId: job.jobId, partition: number})
ON CREATE SET
  partition.line = 0,
  partition.epoch = 0,
  partition.chunks = 0,
  partition.accepted = 0,
  partition.unchanged = 0,
  partition.rejected = 0,
  partition.held = 0
