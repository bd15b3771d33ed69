// Purpose: Writes customers; the sort keys say that nothing is scored yet.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (customer:Customer {customerId: row.customerId})
ON CREATE SET
  customer.healthSort = -1,
  customer.ltvSort = -1,
  customer.lastSignalSort = -1
{{set}}
  customer.name = row.name,
  customer.industry = row.industry,
  customer.segment = row.segment,
  customer.region = row.region,
  customer.creditLimitMinor = row.creditLimitMinor,
  customer.creditLimitCurrency = row.creditLimitCurrency,
  customer.recordedIn = $chunk,
  customer.sourceLine = row.line,
  customer.rowHash = row.hash
RETURN
  toInteger(row.line) AS line,
  elementId(customer) AS fact
ORDER BY line, fact
