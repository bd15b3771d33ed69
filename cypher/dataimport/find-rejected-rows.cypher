// Purpose: Pages of rows that jobs did not take, by line; held ones are among them.
// Params:  scope MAP, jobIds LIST<STRING>, afterLine INTEGER, limit INTEGER
// Returns: jobId STRING, line INTEGER, column STRING, value STRING, code STRING, message STRING
UNWIND $jobIds AS jobId
CALL (jobId) {
  MATCH (row:RejectedRow {jobId: jobId})
  WHERE $scope.imports
    AND row.line > $afterLine
  RETURN row
  ORDER BY row.line
  LIMIT $limit
}
RETURN
  jobId,
  row.line AS line,
  row.column AS column,
  row.value AS value,
  row.code AS code,
  row.message AS message
ORDER BY jobId, line
