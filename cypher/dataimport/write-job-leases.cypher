// Purpose: Renews the leases of an instance's jobs by the database's clock; those it names no more were taken over.
// Params:  jobIds LIST<STRING>, owner STRING, leaseMillis INTEGER
// Returns: jobId STRING, wish STRING
UNWIND $jobIds AS jobId
MATCH (job:ImportJob {jobId: jobId, owner: $owner})
SET job.leasedUntil = datetime().epochMillis + $leaseMillis
RETURN
  job.jobId AS jobId,
  job.wish AS wish
ORDER BY jobId
