// Purpose: Which facts later jobs found as they are, the oldest first; facts by the number at the end of their id.
// Params:  scope MAP, jobId STRING, since INTEGER, kind STRING
// Returns: chunk INTEGER, recordedAt INTEGER, confirmed LIST<INTEGER>
MATCH (chunk:ImportChunk)
WHERE $scope.all
  AND chunk.recordedAt >= $since
  AND chunk.jobId <> $jobId
  AND chunk.confirmedKind = $kind
RETURN
  chunk.chunkId AS chunk,
  chunk.recordedAt AS recordedAt,
  chunk.confirmed AS confirmed
ORDER BY recordedAt, chunk
