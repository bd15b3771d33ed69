// Purpose: Writes employees of a source that keeps first and last names apart, as representatives.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Rep
// Slot mode fresh: merge=CREATE | set=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET
UNWIND $rows AS row
{{merge}} (rep:Rep {repId: row.repId})
{{set}}
  rep.name = row.firstName + ' ' + row.lastName,
  rep.recordedIn = $chunk,
  rep.sourceLine = row.line,
  rep.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(rep)) AS facts
