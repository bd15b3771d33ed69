// Purpose: Texts of rows that a job did not take, by line, with the reason; the header is line 0.
// Params:  scope MAP, jobId STRING, afterLine INTEGER, limit INTEGER
// Returns: line INTEGER, text STRING, code STRING, message STRING
MATCH (raw:RawRow {jobId: $jobId})
WHERE $scope.imports
  AND raw.line > $afterLine
WITH raw
ORDER BY raw.line
LIMIT $limit
OPTIONAL MATCH (row:RejectedRow {jobId: $jobId, line: raw.line})
RETURN
  raw.line AS line,
  raw.text AS text,
  head(collect(row.code)) AS code,
  head(collect(row.message)) AS message
ORDER BY line
