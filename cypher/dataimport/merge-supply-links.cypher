// Purpose: Writes whom suppliers supply, customers or other suppliers, and when.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (supplier:Supplier {supplierId: row.supplierId})
CALL (row) {
  WITH row
  WHERE row.buyerKind = 'CUSTOMER'
  MATCH (buyer:Customer {customerId: row.buyerId})
  RETURN buyer
  UNION
  WITH row
  WHERE row.buyerKind = 'SUPPLIER'
  MATCH (buyer:Supplier {supplierId: row.buyerId})
  RETURN buyer
}
MERGE (supplier)-[supplies:SUPPLIES {from: row.from}]->(buyer)
{{set}}
  supplies.shareOfSpend = row.shareOfSpend,
  supplies.until = row.until,
  supplies.recordedIn = $chunk,
  supplies.sourceLine = row.line,
  supplies.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(supplies)) AS facts
