// Purpose: Writes payments and the invoice that each settles, in whole or in part.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>, customerIds LIST<LIST<STRING>>
// Fact:    Payment
// Slot mode fresh: merge=CREATE | set=SET | id=null
// Slot mode new: merge=MERGE | set=ON CREATE SET | id=elementId(payment)
// Slot mode changed: merge=MERGE | set=SET | id=elementId(payment)
UNWIND $rows AS row
MATCH (invoice:Invoice {invoiceId: row.invoiceId})
{{merge}} (payment:Payment {paymentId: row.paymentId})
{{set}}
  payment.paidOn = row.paidOn,
  payment.currency = row.currency,
  payment.amountMinor = row.amountMinor,
  invoice.settlement = 'NEW',
  payment.recordedIn = $chunk,
  payment.sourceLine = row.line,
  payment.rowHash = row.hash
{{merge}} (payment)-[:SETTLES]->(invoice)
RETURN
  collect(row.line) AS lines,
  collect({{id}}) AS facts,
  collect([(invoice)<-[:OWES]-(customer:Customer) | customer.customerId]) AS customerIds
