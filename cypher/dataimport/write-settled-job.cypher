// Purpose: Says that a job is done after all, once none of its rows is rejected or held any more.
// Params:  jobId STRING
// Returns: none
MATCH (job:ImportJob {jobId: $jobId, status: 'DONE_WITH_REJECTS'})
WHERE NOT EXISTS { (:RejectedRow {jobId: $jobId}) }
SET job.status = 'DONE'
