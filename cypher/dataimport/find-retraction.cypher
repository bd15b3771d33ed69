// Purpose: What is needed to retract a job: its number and when it began to write.
// Params:  scope MAP, jobId STRING
// Returns: status STRING, number INTEGER, since INTEGER
MATCH (job:ImportJob {jobId: $jobId})
WHERE $scope.all
CALL (job) {
  OPTIONAL MATCH (chunk:ImportChunk {jobId: job.jobId})
  RETURN min(chunk.recordedAt) AS firstAt
}
RETURN
  job.status AS status,
  job.number AS number,
  coalesce(firstAt, job.createdAt) AS since
ORDER BY number
