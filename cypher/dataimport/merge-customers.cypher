// Purpose: Writes customers; the sort keys say that nothing is scored yet.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Customer
// Slot mode fresh: merge=CREATE | set=SET | first=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET | first=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET | first=ON CREATE SET
UNWIND $rows AS row
{{merge}} (customer:Customer {customerId: row.customerId})
{{first}}
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
  collect(row.line) AS lines,
  collect(elementId(customer)) AS facts
