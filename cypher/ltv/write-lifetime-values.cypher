// Purpose: Sets the current lifetime value of customers, or why there is none; the sort key is -1 for none.
// Params:  rows LIST<MAP>, asOf INTEGER, currency STRING
// Returns: none
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
SET
  customer.ltvMinor = row.valueMinor,
  customer.ltvLowMinor = row.lowMinor,
  customer.ltvHighMinor = row.highMinor,
  customer.ltvContractMinor = row.contractMinor,
  customer.ltvMarginMinor = row.marginMinor,
  customer.ltvMarginCoverage = row.marginCoverage,
  customer.ltvCurrency = $currency,
  customer.ltvProbabilityAlive = row.probabilityAlive,
  customer.ltvExpectedPurchases = row.expectedPurchases,
  customer.ltvValuePerPurchaseMinor = row.valuePerPurchaseMinor,
  customer.ltvModelId = row.modelId,
  customer.ltvAbsence = row.absence,
  customer.ltvAsOf = $asOf,
  customer.ltvSort = coalesce(row.valueMinor, -1),
  customer.grade = row.grade
