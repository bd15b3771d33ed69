// Purpose: Says that the due customers are being scored, and since when by the database's clock: what was committed
//          before is in the scores that follow.
// Params:  none
// Returns: begunAt INTEGER
MERGE (run:ScoringRun {key: 'due'})
SET run.begunAt = datetime().epochMillis
RETURN
  run.begunAt AS begunAt
