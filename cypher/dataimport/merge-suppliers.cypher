// Purpose: Writes suppliers.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Supplier
// Slot mode fresh: merge=CREATE | set=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET
UNWIND $rows AS row
{{merge}} (supplier:Supplier {supplierId: row.supplierId})
{{set}}
  supplier.name = row.name,
  supplier.region = row.region,
  supplier.recordedIn = $chunk,
  supplier.sourceLine = row.line,
  supplier.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(supplier)) AS facts
