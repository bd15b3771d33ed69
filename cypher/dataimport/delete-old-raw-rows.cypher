// Purpose: Forgets the texts of rows that were kept long enough.
// Params:  before INTEGER, limit INTEGER
// Returns: line INTEGER
MATCH (raw:RawRow)
WHERE raw.keptAt < $before
WITH raw, raw.line AS line
LIMIT $limit
DELETE raw
RETURN
  line
ORDER BY line
