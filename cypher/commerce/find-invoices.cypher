// Purpose: A page of invoices from a day on, newest first, behind a place; only late ones, or only the others, where that
//          is asked: late is what was not paid in whole, in its currency, by a due day that has passed.
// Params:  scope MAP, fromDay DATE, beforeDay DATE, beforeId STRING, late BOOLEAN, today DATE, limit INTEGER
// Returns: row MAP
CALL () {
  MATCH (invoice:Invoice)
  WHERE ($scope.all OR EXISTS {
    MATCH (invoice)<-[:OWES]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND invoice.issuedOn = $beforeDay
    AND invoice.invoiceId < $beforeId
  CALL (invoice) {
    OPTIONAL MATCH (payment:Payment {currency: invoice.currency})-[:SETTLES]->(invoice)
    WHERE payment.paidOn <= invoice.dueOn
    RETURN sum(payment.amountMinor) AS paidInTimeMinor
  }
  WITH invoice, paidInTimeMinor
  WHERE $late IS NULL
    OR $late = (invoice.dueOn < $today AND paidInTimeMinor < invoice.amountMinor)
  RETURN invoice
  ORDER BY invoice.invoiceId DESC
  LIMIT $limit
  UNION ALL
  MATCH (invoice:Invoice)
  WHERE ($scope.all OR EXISTS {
    MATCH (invoice)<-[:OWES]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND invoice.issuedOn < $beforeDay
    AND invoice.issuedOn >= $fromDay
    AND invoice.invoiceId >= ''
  CALL (invoice) {
    OPTIONAL MATCH (payment:Payment {currency: invoice.currency})-[:SETTLES]->(invoice)
    WHERE payment.paidOn <= invoice.dueOn
    RETURN sum(payment.amountMinor) AS paidInTimeMinor
  }
  WITH invoice, paidInTimeMinor
  WHERE $late IS NULL
    OR $late = (invoice.dueOn < $today AND paidInTimeMinor < invoice.amountMinor)
  RETURN invoice
  ORDER BY invoice.issuedOn DESC, invoice.invoiceId DESC
  LIMIT $limit
}
WITH invoice
ORDER BY invoice.issuedOn DESC, invoice.invoiceId DESC
LIMIT $limit
RETURN
  invoice {
    .invoiceId, .issuedOn, .dueOn, .amountMinor, .currency, .disputed,
    customerId: head([(invoice)<-[:OWES]-(customer:Customer) | customer.customerId])
  } AS row
ORDER BY invoice.issuedOn DESC, invoice.invoiceId DESC
