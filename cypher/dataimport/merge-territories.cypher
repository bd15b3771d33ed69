// Purpose: Writes territories of sales with their region.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (region:Region {regionId: row.regionId})
MERGE (territory:Territory {territoryId: row.territoryId})
{{set}}
  territory.name = row.name,
  territory.recordedIn = $chunk,
  territory.sourceLine = row.line,
  territory.rowHash = row.hash
MERGE (territory)-[:PART_OF]->(region)
RETURN
  toInteger(row.line) AS line,
  elementId(territory) AS fact
ORDER BY line, fact
