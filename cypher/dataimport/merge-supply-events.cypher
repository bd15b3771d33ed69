// Purpose: Writes what disturbs the supply chain.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (event:SupplyEvent {supplyEventId: row.supplyEventId})
{{set}}
  event.kind = row.kind,
  event.at = row.at,
  event.endedAt = row.endedAt,
  event.description = row.description,
  event.recordedIn = $chunk,
  event.sourceLine = row.line,
  event.rowHash = row.hash
RETURN
  toInteger(row.line) AS line,
  elementId(event) AS fact
ORDER BY line, fact
