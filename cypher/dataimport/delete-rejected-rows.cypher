// Purpose: Takes rejected or held rows up again; only those it names were still kept.
// Params:  jobId STRING, lines LIST<INTEGER>
// Returns: line INTEGER, code STRING
UNWIND $lines AS wanted
MATCH (row:RejectedRow {jobId: $jobId, line: wanted})
WITH row, row.line AS line, row.code AS code
DELETE row
RETURN
  line,
  code
ORDER BY line, code
