// Purpose: Writes sales regions.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Region
// Slot mode fresh: merge=CREATE | set=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET
UNWIND $rows AS row
{{merge}} (region:Region {regionId: row.regionId})
{{set}}
  region.name = row.name,
  region.recordedIn = $chunk,
  region.sourceLine = row.line,
  region.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(region)) AS facts
