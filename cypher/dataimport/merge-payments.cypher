// Purpose: Writes payments and the invoice that each settles, in whole or in part.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (invoice:Invoice {invoiceId: row.invoiceId})
MERGE (payment:Payment {paymentId: row.paymentId})
{{set}}
  payment.paidOn = row.paidOn,
  payment.currency = row.currency,
  payment.amountMinor = row.amountMinor,
  invoice.settlement = 'NEW',
  payment.recordedIn = $chunk,
  payment.sourceLine = row.line,
  payment.rowHash = row.hash
MERGE (payment)-[:SETTLES]->(invoice)
RETURN
  toInteger(row.line) AS line,
  elementId(payment) AS fact
ORDER BY line, fact
