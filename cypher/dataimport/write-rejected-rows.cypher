// Purpose: Keeps rows that were not taken, with the reason.
// Params:  jobId STRING, rows LIST<MAP>
// Returns: none
UNWIND $rows AS row
CREATE (:RejectedRow {
  jobId: $jobId,
  line: row.line,
  column: row.column,
  value: row.value,
  code: row.code,
  message: row.message
})
