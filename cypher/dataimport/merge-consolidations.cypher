// Purpose: Writes who consolidates whom; both ways of it, direct and ultimate, may join the same two.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (child:Customer {customerId: row.customerId})
MATCH (parent:Customer {customerId: row.parentId})
MERGE (child)-[owned:SUBSIDIARY_OF {kind: row.kind, from: datetime({year: row.year}).epochMillis}]->(parent)
{{set}}
  owned.recordedIn = $chunk,
  owned.sourceLine = row.line,
  owned.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(owned)) AS facts
