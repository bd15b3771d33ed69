// Purpose: Writes which customers supply other ones, and when; who supplies is a supplier, too, by its customer key.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (supplier:Customer {customerId: row.supplierCustomerId})
MATCH (buyer:Customer {customerId: row.buyerCustomerId})
MERGE (supplier)-[supplies:SUPPLIES {from: row.from}]->(buyer)
{{set}}
  supplies.shareOfSpend = row.shareOfSpend,
  supplies.until = row.until,
  supplies.recordedIn = $chunk,
  supplies.sourceLine = row.line,
  supplies.rowHash = row.hash
SET supplier:Supplier,
  supplier.supplierId = row.supplierCustomerId
RETURN
  collect(row.line) AS lines,
  collect(elementId(supplies)) AS facts
