// Purpose: Says how a job stands.
// Params:  jobId STRING, status STRING, message STRING, warnings LIST<STRING>
// Returns: none
MATCH (job:ImportJob {jobId: $jobId})
SET job.status = $status,
  job.message = $message,
  job.warnings = $warnings
