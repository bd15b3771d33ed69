// Purpose: Writes sales regions.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (region:Region {regionId: row.regionId})
{{set}}
  region.name = row.name,
  region.recordedIn = $chunk,
  region.sourceLine = row.line,
  region.rowHash = row.hash
RETURN
  toInteger(row.line) AS line,
  elementId(region) AS fact
ORDER BY line, fact
