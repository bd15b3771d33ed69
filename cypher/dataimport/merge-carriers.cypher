// Purpose: Writes who carries shipments.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (carrier:Carrier {carrierId: row.carrierId})
{{set}}
  carrier.name = row.name,
  carrier.recordedIn = $chunk,
  carrier.sourceLine = row.line,
  carrier.rowHash = row.hash
RETURN
  toInteger(row.line) AS line,
  elementId(carrier) AS fact
ORDER BY line, fact
