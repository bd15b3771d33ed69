// Purpose: Jobs that have ended and have rows that wait for something they refer to; rows of a dry run do not.
// Params:  scope MAP
// Returns: jobId STRING, feed STRING, file STRING
MATCH (row:RejectedRow {code: 'UNRESOLVED'})
WHERE $scope.all
WITH DISTINCT row.jobId AS waiting
MATCH (job:ImportJob {jobId: waiting})
WHERE job.status IN ['DONE_WITH_REJECTS', 'FAILED', 'CANCELLED']
  AND NOT job.contentHash STARTS WITH 'dry/'
RETURN
  job.jobId AS jobId,
  job.feed AS feed,
  job.file AS file
ORDER BY job.number
