// Purpose: Texts of a job's rows that wait for something they refer to.
// Params:  scope MAP, jobId STRING, afterLine INTEGER, limit INTEGER
// Returns: line INTEGER, text STRING
MATCH (row:RejectedRow {jobId: $jobId, code: 'UNRESOLVED'})
WHERE $scope.all
  AND row.line > $afterLine
MATCH (raw:RawRow {jobId: $jobId, line: row.line})
RETURN
  raw.line AS line,
  raw.text AS text
ORDER BY line
LIMIT $limit
