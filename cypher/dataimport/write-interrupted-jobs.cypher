// Purpose: Marks jobs that a stopped service left in the middle: the same file again goes on with them.
// Params:  message STRING
// Returns: jobId STRING
MATCH (job:ImportJob)
WHERE job.status IN ['QUEUED', 'RUNNING']
SET job.status = 'PAUSED',
  job.message = $message
RETURN
  job.jobId AS jobId
ORDER BY jobId
