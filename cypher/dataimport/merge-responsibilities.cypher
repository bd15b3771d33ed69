// Purpose: Writes which representative looks after which customer, and when.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (rep:Rep {repId: row.repId})
MATCH (customer:Customer {customerId: row.customerId})
MERGE (rep)-[responsible:RESPONSIBLE_FOR {from: row.from}]->(customer)
{{set}}
  responsible.until = row.until,
  responsible.recordedIn = $chunk,
  responsible.sourceLine = row.line,
  responsible.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(responsible)) AS facts
