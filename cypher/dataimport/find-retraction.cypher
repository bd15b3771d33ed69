// Purpose: What is needed to retract a job: its number and when it began to write.
// Params:  scope MAP, jobId STRING
// Returns: status STRING, number INTEGER, since INTEGER
MATCH (job:ImportJob {jobId: $jobId})
WHERE $scope.all
OPTIONAL MATCH (chunk:ImportChunk {jobId: $jobId})
RETURN
  job.status AS status,
  job.number AS number,
  coalesce(min(chunk.recordedAt), job.createdAt) AS since
ORDER BY number
