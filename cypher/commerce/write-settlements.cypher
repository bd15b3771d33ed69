// Purpose: Keeps how some invoices stand that are new, have changed or were paid since they were last looked at (NEW), or
//          that were OPEN and fell due: IN_TIME if they were paid in whole, in their currency, by the due day, else LATE
//          once that day has passed, else OPEN. They are locked before their payments are read, so that a payment that
//          comes in meanwhile is not missed.
// Params:  today DATE, limit INTEGER
// Returns: invoiceCount INTEGER
CALL () {
  MATCH (invoice:Invoice)
  USING INDEX invoice:Invoice(settlement, issuedOn, invoiceId)
  WHERE invoice.settlement = 'NEW'
    AND invoice.issuedOn IS NOT NULL
    AND invoice.invoiceId IS NOT NULL
  RETURN invoice
  LIMIT $limit
  UNION
  MATCH (invoice:Invoice)
  USING INDEX invoice:Invoice(settlement, dueOn)
  WHERE invoice.settlement = 'OPEN'
    AND invoice.dueOn < $today
  RETURN invoice
  LIMIT $limit
}
SET invoice.settlement = 'OPEN'
WITH collect(invoice) AS invoices
UNWIND invoices AS invoice
CALL (invoice) {
  OPTIONAL MATCH (payment:Payment {currency: invoice.currency})-[:SETTLES]->(invoice)
  WHERE payment.paidOn <= invoice.dueOn
  RETURN sum(payment.amountMinor) AS paidInTimeMinor
}
SET invoice.settlement = CASE
  WHEN paidInTimeMinor >= invoice.amountMinor THEN 'IN_TIME'
  WHEN invoice.dueOn < $today THEN 'LATE'
  ELSE 'OPEN'
END
RETURN
  count(invoice) AS invoiceCount
