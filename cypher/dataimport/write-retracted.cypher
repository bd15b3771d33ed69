// Purpose: Says that a job's facts were taken out: it confirms no others any more, and none of its rows waits.
// Params:  jobId STRING, message STRING
// Returns: none
MATCH (job:ImportJob {jobId: $jobId})
SET job.status = 'RETRACTED',
  job.message = $message,
  job.changedAt = datetime().epochMillis
WITH job
CALL (job) {
  MATCH (chunk:ImportChunk {jobId: job.jobId})
  SET chunk.confirmed = null,
    chunk.confirmedKind = null
}
CALL (job) {
  MATCH (row:RejectedRow {jobId: job.jobId, code: 'UNRESOLVED'})
  DELETE row
}
CALL (job) {
  MATCH (raw:RawRow {jobId: job.jobId})
  DELETE raw
}
