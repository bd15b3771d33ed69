// Purpose: Amounts of invoices from a day on and before another, late or not as find-invoices-by-lateness has it, per currency.
// Params:  scope MAP, fromDay DATE, toDay DATE, late BOOLEAN, today DATE
// Returns: currency STRING, amountMinor INTEGER
MATCH (invoice:Invoice)
WHERE ($scope.all OR EXISTS {
  MATCH (invoice)<-[:OWES]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
  AND invoice.issuedOn >= $fromDay
  AND invoice.issuedOn < $toDay
CALL (invoice) {
  OPTIONAL MATCH (payment:Payment {currency: invoice.currency})-[:SETTLES]->(invoice)
  WHERE payment.paidOn <= invoice.dueOn
  RETURN sum(payment.amountMinor) AS paidInTimeMinor
}
WITH invoice, paidInTimeMinor
WHERE $late IS NULL
  OR $late = (invoice.dueOn < $today AND paidInTimeMinor < invoice.amountMinor)
RETURN
  invoice.currency AS currency,
  sum(invoice.amountMinor) AS amountMinor
ORDER BY currency
