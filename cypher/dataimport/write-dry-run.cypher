// Purpose: Keeps what a dry run found in the counters of its job.
// Params:  jobId STRING, accepted INTEGER, unchanged INTEGER, rejected INTEGER, held INTEGER
// Returns: none
MATCH (partition:ImportPartition {jobId: $jobId, partition: 0})
SET partition.accepted = $accepted,
  partition.unchanged = $unchanged,
  partition.rejected = $rejected,
  partition.held = $held
