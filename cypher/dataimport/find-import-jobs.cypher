// Purpose: A page of import jobs, newest first, with their counters. One whose lease has run out is paused; one is scored
//          once a scoring that began after its last change has ended.
//          A lease of 0 was given back together with a status, which a reader may see a moment later.
// Params:  scope MAP, beforeAt INTEGER, beforeId STRING, limit INTEGER
// Returns: jobId STRING, feed STRING, file STRING, status STRING, warnings LIST<STRING>, message STRING, createdAt INTEGER, accepted INTEGER, unchanged INTEGER, rejected INTEGER, held INTEGER, scored BOOLEAN
MATCH (job:ImportJob)
WHERE $scope.imports
  AND (job.createdAt < $beforeAt
    OR (job.createdAt = $beforeAt AND job.jobId < $beforeId))
WITH job
ORDER BY job.createdAt DESC, job.jobId DESC
LIMIT $limit
CALL (job) {
  OPTIONAL MATCH (partition:ImportPartition {jobId: job.jobId})
  WHERE partition.partition >= 0
  RETURN
    sum(partition.accepted) AS accepted,
    sum(partition.unchanged) AS unchanged,
    sum(partition.rejected) AS rejected,
    sum(partition.held) AS held
}
OPTIONAL MATCH (run:ScoringRun {key: 'due'})
RETURN
  job.jobId AS jobId,
  job.feed AS feed,
  job.file AS file,
  CASE
    WHEN 0 < coalesce(job.leasedUntil, 1) < datetime().epochMillis AND job.status IN ['QUEUED', 'RUNNING'] THEN 'PAUSED'
    ELSE job.status
  END AS status,
  job.warnings AS warnings,
  job.message AS message,
  job.createdAt AS createdAt,
  accepted,
  unchanged,
  rejected,
  held,
  NOT job.status IN ['QUEUED', 'RUNNING']
    AND coalesce(run.scoredUntil > coalesce(job.changedAt, job.createdAt), false) AS scored
ORDER BY createdAt DESC, jobId DESC
