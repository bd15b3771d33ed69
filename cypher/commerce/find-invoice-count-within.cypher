// Purpose: Number of invoices from a day on and before another, late or not as find-invoices-by-lateness has it, exact up to 10,000
//          and null beyond.
// Params:  scope MAP, fromDay DATE, toDay DATE, late BOOLEAN, today DATE
// Returns: rowCount INTEGER
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
WITH invoice
LIMIT 10001
WITH count(invoice) AS foundCount
RETURN
  CASE WHEN foundCount <= 10000 THEN foundCount END AS rowCount
