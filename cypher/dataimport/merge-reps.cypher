// Purpose: Writes sales representatives.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (rep:Rep {repId: row.repId})
{{set}}
  rep.name = row.name,
  rep.recordedIn = $chunk,
  rep.sourceLine = row.line,
  rep.rowHash = row.hash
RETURN
  toInteger(row.line) AS line,
  elementId(rep) AS fact
ORDER BY line, fact
