// Purpose: The invoices of each customer from a day on, late or not as find-invoices-by-lateness has it, newest first, behind a place;
//          of all its invoices from that day on and before another their number, up to countLimit (0: not counted), and
//          when totalled their amounts per currency.
// Params:  scope MAP, customerIds LIST<STRING>, fromDay DATE, toDay DATE, beforeDay DATE, beforeId STRING, late BOOLEAN,
//          today DATE, limit INTEGER, countLimit INTEGER, totalled BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER, sums LIST<MAP>
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)-[:OWES]->(invoice:Invoice)
    WHERE invoice.issuedOn >= $fromDay
      AND invoice.issuedOn <= $beforeDay
      AND (invoice.issuedOn < $beforeDay OR invoice.invoiceId < $beforeId)
    CALL (invoice) {
      OPTIONAL MATCH (payment:Payment {currency: invoice.currency})-[:SETTLES]->(invoice)
      WHERE payment.paidOn <= invoice.dueOn
      RETURN sum(payment.amountMinor) AS paidInTimeMinor
    }
    WITH invoice, paidInTimeMinor
    WHERE $late IS NULL
      OR $late = (invoice.dueOn < $today AND paidInTimeMinor < invoice.amountMinor)
    WITH invoice
    ORDER BY invoice.issuedOn DESC, invoice.invoiceId DESC
    LIMIT $limit
    RETURN invoice {
      .invoiceId, .issuedOn, .dueOn, .amountMinor, .currency, .disputed, customerId: customer.customerId
    }
    ORDER BY invoice.issuedOn DESC, invoice.invoiceId DESC
  } AS rows,
  COUNT {
    MATCH (customer)-[:OWES]->(invoice:Invoice)
    WHERE $countLimit > 0
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
    RETURN invoice
    LIMIT $countLimit
  } AS rowCount,
  COLLECT {
    MATCH (customer)-[:OWES]->(invoice:Invoice)
    WHERE $totalled
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
    WITH invoice.currency AS currency, sum(invoice.amountMinor) AS amountMinor
    RETURN {currency: currency, amountMinor: amountMinor}
    ORDER BY currency
  } AS sums
ORDER BY customerId
