// Purpose: Writes invoices that are paid at once, each with its payment, of a file that is also the only register of
//          its customers.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (customer:Customer {customerId: row.customerId})
ON CREATE SET
  customer.name = row.customerId,
  customer.region = row.region,
  customer.healthSort = -1,
  customer.ltvSort = -1,
  customer.lastSignalSort = -1,
  customer.recordedIn = $chunk,
  customer.sourceLine = row.line,
  customer.rowHash = row.hash
MERGE (invoice:Invoice {invoiceId: row.number})
{{set}}
  invoice.issuedOn = row.issuedOn,
  invoice.dueOn = row.dueOn,
  invoice.currency = row.money,
  invoice.amountMinor = row.invoicedMinor,
  invoice.disputed = row.disputed,
  invoice.settlement = 'NEW',
  invoice.recordedIn = $chunk,
  invoice.sourceLine = row.line,
  invoice.rowHash = row.hash
MERGE (customer)-[:OWES]->(invoice)
WITH row, invoice
CALL (row, invoice) {
  UNWIND CASE WHEN row.settledOn IS NULL THEN [] ELSE [row.settledOn] END AS day
  MERGE (payment:Payment {paymentId: row.number + '/settled'})
  {{set}}
    payment.paidOn = day,
    payment.currency = row.money,
    payment.amountMinor = row.invoicedMinor,
    payment.recordedIn = $chunk,
    payment.sourceLine = row.line,
    payment.rowHash = row.hash
  MERGE (payment)-[:SETTLES]->(invoice)
  RETURN collect(payment) AS payments
}
UNWIND [invoice] + payments AS part
RETURN
  collect(row.line) AS lines,
  collect(elementId(part)) AS facts
