// Purpose: What has been paid of invoices up to a day, in their currencies; the day on which the payments reached the
//          amount, null until they do; and whether they are late (see find-invoices-by-lateness).
// Params:  scope MAP, invoiceIds LIST<STRING>, today DATE
// Returns: invoiceId STRING, paidMinor INTEGER, settledOn DATE, late BOOLEAN
UNWIND $invoiceIds AS invoiceId
MATCH (invoice:Invoice {invoiceId: invoiceId})
WHERE ($scope.all OR EXISTS {
  MATCH (invoice)<-[:OWES]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
WITH invoice, COLLECT {
  MATCH (payment:Payment {currency: invoice.currency})-[:SETTLES]->(invoice)
  WHERE payment.paidOn <= $today
  RETURN payment
  ORDER BY payment.paidOn, payment.paymentId
} AS payments
WITH invoice, payments,
  reduce(paidMinor = 0, payment IN payments | paidMinor + payment.amountMinor) AS paidMinor,
  reduce(inTimeMinor = 0, payment IN payments |
    CASE WHEN payment.paidOn <= invoice.dueOn THEN inTimeMinor + payment.amountMinor ELSE inTimeMinor END
  ) AS inTimeMinor,
  reduce(state = {paidMinor: 0, day: null}, payment IN payments |
    CASE
      WHEN state.paidMinor >= invoice.amountMinor AND state.day IS NOT NULL THEN state
      ELSE {paidMinor: state.paidMinor + payment.amountMinor, day: payment.paidOn}
    END
  ) AS last
RETURN
  invoice.invoiceId AS invoiceId,
  paidMinor,
  CASE WHEN paidMinor >= invoice.amountMinor THEN last.day END AS settledOn,
  invoice.dueOn < $today AND inTimeMinor < invoice.amountMinor AS late
ORDER BY invoiceId
