// Purpose: A page of late invoices, or of the others, from a day on, newest first, behind a place. Late is what was not
//          paid in whole, in its currency, by a due day that has passed. Each invoice is looked at as it stands, but read
//          from the index of how it was last found (see write-settlements), so that few are read in vain: those that
//          turned since are read by their due day.
// Params:  scope MAP, fromDay DATE, beforeDay DATE, beforeId STRING, today DATE, limit INTEGER
// Returns: row MAP
// Slot lateness late: late=true | found=['LATE'] | turned=['NEW', 'OPEN'] | due=<
// Slot lateness other: late=false | found=['IN_TIME', 'NEW', 'OPEN'] | turned=['LATE'] | due=>=
CALL () {
  UNWIND {{found}} AS settlement
  CALL (settlement) {
    MATCH (invoice:Invoice)
    WHERE ($scope.all OR EXISTS {
      MATCH (invoice)<-[:OWES]-(owner:Customer)
      WHERE owner.customerId IN $scope.customerIds
    })
      AND invoice.settlement = settlement
      AND invoice.issuedOn = $beforeDay
      AND invoice.invoiceId < $beforeId
    CALL (invoice) {
      OPTIONAL MATCH (payment:Payment {currency: invoice.currency})-[:SETTLES]->(invoice)
      WHERE payment.paidOn <= invoice.dueOn
      RETURN sum(payment.amountMinor) AS paidInTimeMinor
    }
    WITH invoice, paidInTimeMinor
    WHERE {{late}} = (invoice.dueOn < $today AND paidInTimeMinor < invoice.amountMinor)
    RETURN invoice
    ORDER BY invoice.settlement DESC, invoice.issuedOn DESC, invoice.invoiceId DESC
    LIMIT $limit
    UNION ALL
    MATCH (invoice:Invoice)
    WHERE ($scope.all OR EXISTS {
      MATCH (invoice)<-[:OWES]-(owner:Customer)
      WHERE owner.customerId IN $scope.customerIds
    })
      AND invoice.settlement = settlement
      AND invoice.issuedOn < $beforeDay
      AND invoice.issuedOn >= $fromDay
      AND invoice.invoiceId >= ''
    CALL (invoice) {
      OPTIONAL MATCH (payment:Payment {currency: invoice.currency})-[:SETTLES]->(invoice)
      WHERE payment.paidOn <= invoice.dueOn
      RETURN sum(payment.amountMinor) AS paidInTimeMinor
    }
    WITH invoice, paidInTimeMinor
    WHERE {{late}} = (invoice.dueOn < $today AND paidInTimeMinor < invoice.amountMinor)
    RETURN invoice
    ORDER BY invoice.settlement DESC, invoice.issuedOn DESC, invoice.invoiceId DESC
    LIMIT $limit
  }
  RETURN invoice
  UNION ALL
  UNWIND {{turned}} AS settlement
  MATCH (invoice:Invoice)
  USING INDEX invoice:Invoice(settlement, dueOn)
  WHERE ($scope.all OR EXISTS {
    MATCH (invoice)<-[:OWES]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND invoice.settlement = settlement
    AND invoice.dueOn {{due}} $today
    AND invoice.issuedOn >= $fromDay
    AND (invoice.issuedOn < $beforeDay OR (invoice.issuedOn = $beforeDay AND invoice.invoiceId < $beforeId))
  CALL (invoice) {
    OPTIONAL MATCH (payment:Payment {currency: invoice.currency})-[:SETTLES]->(invoice)
    WHERE payment.paidOn <= invoice.dueOn
    RETURN sum(payment.amountMinor) AS paidInTimeMinor
  }
  WITH invoice, paidInTimeMinor
  WHERE {{late}} = (invoice.dueOn < $today AND paidInTimeMinor < invoice.amountMinor)
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
