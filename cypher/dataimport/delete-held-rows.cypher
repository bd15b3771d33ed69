// Purpose: Takes held rows up again; only those it names were still held.
// Params:  jobId STRING, lines LIST<INTEGER>
// Returns: line INTEGER
UNWIND $lines AS wanted
MATCH (row:RejectedRow {jobId: $jobId, line: wanted, code: 'UNRESOLVED'})
WITH row, row.line AS line
DELETE row
RETURN
  line
ORDER BY line
