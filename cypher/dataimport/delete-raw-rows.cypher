// Purpose: Forgets the texts of rows that lines name, or all of the job when they name none.
// Params:  jobId STRING, lines LIST<INTEGER>
// Returns: none
MATCH (raw:RawRow {jobId: $jobId})
WHERE size($lines) = 0
  OR raw.line IN $lines
DELETE raw
