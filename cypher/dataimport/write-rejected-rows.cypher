// Purpose: Keeps rows that were not taken, with the reason; their texts, and the header as line 0, apart from them.
// Params:  jobId STRING, rows LIST<MAP>, header STRING, keptAt INTEGER
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
FOREACH (text IN CASE WHEN row.raw IS NULL THEN [] ELSE [row.raw] END |
  MERGE (raw:RawRow {jobId: $jobId, line: row.line})
  SET raw.text = text,
    raw.keptAt = $keptAt
)
WITH count(*) AS kept
FOREACH (text IN CASE WHEN $header IS NULL THEN [] ELSE [$header] END |
  MERGE (first:RawRow {jobId: $jobId, line: 0})
  SET first.text = text,
    first.keptAt = $keptAt
)
