// Purpose: Writes suppliers.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (supplier:Supplier {supplierId: row.supplierId})
{{set}}
  supplier.name = row.name,
  supplier.region = row.region,
  supplier.recordedIn = $chunk,
  supplier.sourceLine = row.line,
  supplier.rowHash = row.hash
RETURN
  toInteger(row.line) AS line,
  elementId(supplier) AS fact
ORDER BY line, fact
