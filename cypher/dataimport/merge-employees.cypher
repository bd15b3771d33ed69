// Purpose: Writes employees of a source that keeps first and last names apart, as representatives.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (rep:Rep {repId: row.repId})
{{set}}
  rep.name = row.firstName + ' ' + row.lastName,
  rep.recordedIn = $chunk,
  rep.sourceLine = row.line,
  rep.rowHash = row.hash
RETURN
  toInteger(row.line) AS line,
  elementId(rep) AS fact
ORDER BY line, fact
