// Purpose: Writes which representative works in which territory.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (rep:Rep {repId: row.repId})
MATCH (territory:Territory {territoryId: row.territoryId})
MERGE (rep)-[works:WORKS_IN]->(territory)
{{set}}
  works.recordedIn = $chunk,
  works.sourceLine = row.line,
  works.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(works)) AS facts
