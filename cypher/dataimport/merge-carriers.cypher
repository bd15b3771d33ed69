// Purpose: Writes who carries shipments.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Carrier
// Slot mode fresh: merge=CREATE | set=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET
UNWIND $rows AS row
{{merge}} (carrier:Carrier {carrierId: row.carrierId})
{{set}}
  carrier.name = row.name,
  carrier.recordedIn = $chunk,
  carrier.sourceLine = row.line,
  carrier.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(carrier)) AS facts
