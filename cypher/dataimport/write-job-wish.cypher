// Purpose: Asks whoever runs a job to pause or cancel it; a job that nobody runs is so at once.
// Params:  jobId STRING, wish STRING, message STRING
// Returns: status STRING, running BOOLEAN
MATCH (job:ImportJob {jobId: $jobId})
WITH job, job.status AS status, job.status IN ['QUEUED', 'RUNNING'] AS open,
  coalesce(job.leasedUntil, 0) >= datetime().epochMillis AS leased
FOREACH (asked IN CASE WHEN open AND leased THEN [job] ELSE [] END |
  SET asked.wish = $wish
)
FOREACH (stopped IN CASE WHEN (open AND NOT leased) OR status = 'PAUSED' THEN [job] ELSE [] END |
  SET stopped.status = $wish,
    stopped.changedAt = datetime().epochMillis,
    stopped.message = $message
)
RETURN
  status,
  open AND leased AS running
