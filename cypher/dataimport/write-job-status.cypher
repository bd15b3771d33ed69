// Purpose: Says how a job ended or was interrupted, if the lease is still the caller's, and gives the lease back.
// Params:  jobId STRING, owner STRING, status STRING, message STRING, warnings LIST<STRING>
// Returns: none
MATCH (job:ImportJob {jobId: $jobId, owner: $owner})
SET job.status = $status,
  job.message = $message,
  job.warnings = $warnings,
  job.leasedUntil = 0,
  job.changedAt = datetime().epochMillis,
  job.wish = null
