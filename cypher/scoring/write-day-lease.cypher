// Purpose: Leases the scoring of a new day to one instance, or renews its lease, by the database's clock; no row where
//          another one has it.
// Params:  owner STRING, leaseMillis INTEGER
// Returns: leasedUntil INTEGER
MERGE (run:ScoringRun {key: 'day'})
SET run.askedAt = datetime().epochMillis
WITH run
WHERE run.owner = $owner
  OR coalesce(run.leasedUntil < run.askedAt, true)
SET
  run.owner = $owner,
  run.leasedUntil = run.askedAt + $leaseMillis
RETURN
  run.leasedUntil AS leasedUntil
