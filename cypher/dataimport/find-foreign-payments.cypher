// Purpose: Rows of payments to be rejected, since they are in another currency than their invoice.
// Params:  rows LIST<MAP>, scope MAP
// Returns: line INTEGER, column STRING, code STRING, reason STRING
UNWIND $rows AS row
MATCH (invoice:Invoice {invoiceId: row.invoiceId})
WHERE $scope.all
  AND invoice.currency <> row.currency
RETURN
  toInteger(row.line) AS line,
  'currency' AS column,
  'CURRENCY' AS code,
  'is not the currency of the invoice; pay in that' AS reason
ORDER BY line
