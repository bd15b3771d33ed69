// Purpose: A page of all invoices from a day on, newest first, behind a place.
// Params:  scope MAP, fromDay DATE, beforeDay DATE, beforeId STRING, limit INTEGER
// Returns: row MAP
CALL () {
  MATCH (invoice:Invoice)
  WHERE ($scope.all OR EXISTS {
    MATCH (invoice)<-[:OWES]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND invoice.issuedOn = $beforeDay
    AND invoice.invoiceId < $beforeId
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
