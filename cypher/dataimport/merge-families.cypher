// Purpose: Writes product families, which products may have named before.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Family
// Slot mode fresh: merge=CREATE | set=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET
UNWIND $rows AS row
{{merge}} (family:Family {familyId: row.familyId})
{{set}}
  family.sourceKey = row.sourceKey,
  family.description = row.description,
  family.recordedIn = $chunk,
  family.sourceLine = row.line,
  family.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(family)) AS facts
