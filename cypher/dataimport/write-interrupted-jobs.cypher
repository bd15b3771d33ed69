// Purpose: Marks jobs that a stopped service left in the middle: the same file again goes on with them. Others' leases
//          are left alone, unless the store can have no other owner.
// Params:  message STRING, alone BOOLEAN
// Returns: jobId STRING
MATCH (job:ImportJob)
WHERE job.status IN ['QUEUED', 'RUNNING']
  AND ($alone OR coalesce(job.leasedUntil, 0) < datetime().epochMillis)
SET job.status = 'PAUSED',
  job.message = $message,
  job.leasedUntil = 0,
  job.changedAt = datetime().epochMillis
RETURN
  job.jobId AS jobId
ORDER BY jobId
