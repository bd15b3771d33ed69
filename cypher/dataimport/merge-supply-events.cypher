// Purpose: Writes what disturbs the supply chain.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    SupplyEvent
// Slot mode fresh: merge=CREATE | set=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET
UNWIND $rows AS row
{{merge}} (event:SupplyEvent {supplyEventId: row.supplyEventId})
{{set}}
  event.kind = row.kind,
  event.at = row.at,
  event.endedAt = row.endedAt,
  event.description = row.description,
  event.recordedIn = $chunk,
  event.sourceLine = row.line,
  event.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(event)) AS facts
