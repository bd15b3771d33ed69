// Purpose: Writes who owns which share of a customer, and when.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (child:Customer {customerId: row.customerId})
MATCH (parent:Customer {customerId: row.parentId})
MERGE (child)-[owned:SUBSIDIARY_OF {from: row.from}]->(parent)
{{set}}
  owned.share = row.share,
  owned.until = row.until,
  owned.recordedIn = $chunk,
  owned.sourceLine = row.line,
  owned.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(owned)) AS facts
