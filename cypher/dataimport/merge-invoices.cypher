// Purpose: Writes invoices, whose they are and, where it is known, which order they bill.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
MERGE (invoice:Invoice {invoiceId: row.invoiceId})
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
MERGE (customer)-[:OWES]->(invoice)
WITH row, invoice
OPTIONAL MATCH (order:Order {orderId: row.orderId})
FOREACH (billed IN CASE WHEN order IS NULL THEN [] ELSE [order] END |
  MERGE (invoice)-[:BILLS]->(billed)
)
RETURN
  toInteger(row.line) AS line,
  elementId(invoice) AS fact
ORDER BY line, fact
