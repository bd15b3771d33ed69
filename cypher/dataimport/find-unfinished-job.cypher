// Purpose: The job that has begun on this content and has not ended, if there is one.
// Params:  scope MAP, feed STRING, contentHash STRING
// Returns: jobId STRING
MATCH (job:ImportJob)
WHERE $scope.all
  AND job.feed = $feed
  AND job.contentHash = $contentHash
  AND job.status IN ['QUEUED', 'RUNNING', 'PAUSED']
RETURN
  job.jobId AS jobId
ORDER BY jobId
LIMIT 1
