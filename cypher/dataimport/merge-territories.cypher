// Purpose: Writes territories of sales with their region.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Territory
// Slot mode fresh: merge=CREATE | set=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET
UNWIND $rows AS row
MATCH (region:Region {regionId: row.regionId})
{{merge}} (territory:Territory {territoryId: row.territoryId})
{{set}}
  territory.name = row.name,
  territory.recordedIn = $chunk,
  territory.sourceLine = row.line,
  territory.rowHash = row.hash
{{merge}} (territory)-[:PART_OF]->(region)
RETURN
  collect(row.line) AS lines,
  collect(elementId(territory)) AS facts
