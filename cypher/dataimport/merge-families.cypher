// Purpose: Writes product families, which products may have named before.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (family:Family {familyId: row.familyId})
{{set}}
  family.sourceKey = row.sourceKey,
  family.description = row.description,
  family.recordedIn = $chunk,
  family.sourceLine = row.line,
  family.rowHash = row.hash
RETURN
  toInteger(row.line) AS line,
  elementId(family) AS fact
ORDER BY line, fact
