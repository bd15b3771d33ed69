// Purpose: Writes invoices, whose they are and, where it is known, which order they bill.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Invoice
// Slot mode fresh: merge=CREATE | set=SET | id=null
// Slot mode new: merge=MERGE | set=ON CREATE SET | id=elementId(invoice)
// Slot mode changed: merge=MERGE | set=SET | id=elementId(invoice)
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
{{merge}} (invoice:Invoice {invoiceId: row.invoiceId})
{{set}}
  invoice.issuedOn = row.issuedOn,
  invoice.dueOn = row.dueOn,
  invoice.currency = row.currency,
  invoice.amountMinor = row.amountMinor,
  invoice.disputed = row.disputed,
  invoice.settlement = 'NEW',
  invoice.recordedIn = $chunk,
  invoice.sourceLine = row.line,
  invoice.rowHash = row.hash
{{merge}} (customer)-[:OWES]->(invoice)
WITH row, invoice
OPTIONAL MATCH (order:Order {orderId: row.orderId})
FOREACH (billed IN CASE WHEN order IS NULL THEN [] ELSE [order] END |
  {{merge}} (invoice)-[:BILLS]->(billed)
)
RETURN
  collect(row.line) AS lines,
  collect({{id}}) AS facts
