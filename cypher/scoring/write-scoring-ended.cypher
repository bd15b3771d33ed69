// Purpose: Says that every customer is scored by the facts that were committed before that instant.
// Params:  begunAt INTEGER
// Returns: none
MERGE (run:ScoringRun {key: 'due'})
SET run.scoredUntil = CASE
  WHEN run.scoredUntil >= $begunAt THEN run.scoredUntil
  ELSE $begunAt
END
