// Purpose: Enters a job, with a number of its own and a partition for each writer, or takes up the one that has begun
//          on this content and has not ended. The lease is taken where nobody holds one; the counter, locked first,
//          lets nobody else enter meanwhile.
// Params:  jobId STRING, feed STRING, file STRING, contentHash STRING, writers INTEGER, createdAt INTEGER, history BOOLEAN,
//          owner STRING, leaseMillis INTEGER
// Returns: jobId STRING, mine BOOLEAN
MERGE (counter:ImportCounter {key: 'jobs'})
SET counter.last = coalesce(counter.last, 0) + 1
WITH counter
OPTIONAL MATCH (unfinished:ImportJob {feed: $feed, contentHash: $contentHash})
WHERE unfinished.status IN ['QUEUED', 'RUNNING', 'PAUSED']
WITH counter, unfinished
ORDER BY unfinished.number
LIMIT 1
MERGE (job:ImportJob {jobId: coalesce(unfinished.jobId, $jobId)})
ON CREATE SET
  job.number = counter.last,
  job.feed = $feed,
  job.file = $file,
  job.contentHash = $contentHash,
  job.history = $history,
  job.warnings = [],
  job.createdAt = $createdAt
WITH job, coalesce(job.leasedUntil, 0) < datetime().epochMillis AS free
FOREACH (taken IN CASE WHEN free THEN [job] ELSE [] END |
  SET taken.owner = $owner,
    taken.leasedUntil = datetime().epochMillis + $leaseMillis,
    taken.status = 'QUEUED',
    taken.wish = null
)
FOREACH (number IN range(0, $writers - 1) |
  MERGE (partition:ImportPartition {jobId: job.jobId, partition: number})
  ON CREATE SET
    partition.line = 0,
    partition.epoch = 0,
    partition.chunks = 0,
    partition.accepted = 0,
    partition.unchanged = 0,
    partition.rejected = 0,
    partition.held = 0
)
RETURN
  job.jobId AS jobId,
  job.owner = $owner AS mine
