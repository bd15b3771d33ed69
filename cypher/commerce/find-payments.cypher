// Purpose: The payments of invoices, newest first, ties by key downwards.
// Params:  scope MAP, invoiceIds LIST<STRING>
// Returns: invoiceId STRING, payment MAP
UNWIND $invoiceIds AS invoiceId
MATCH (payment:Payment)-[:SETTLES]->(invoice:Invoice {invoiceId: invoiceId})
WHERE ($scope.all OR EXISTS {
  MATCH (invoice)<-[:OWES]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
RETURN
  invoice.invoiceId AS invoiceId,
  payment {.paymentId, .paidOn, .amountMinor, .currency} AS payment
ORDER BY invoiceId, payment.paidOn DESC, payment.paymentId DESC
