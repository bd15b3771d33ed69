// Purpose: Lines of a job that wait for something they refer to.
// Params:  scope MAP, jobId STRING
// Returns: line INTEGER
MATCH (row:RejectedRow {jobId: $jobId, code: 'UNRESOLVED'})
WHERE $scope.all
  AND row.line > 0
RETURN
  row.line AS line
ORDER BY line
