// Purpose: Sets the current network values of customers.
// Params:  rows LIST<MAP>, asOf INTEGER, currency STRING
// Returns: none
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
SET
  customer.networkMinor = row.valueMinor,
  customer.networkOwnMinor = row.ownMinor,
  customer.networkByOthersMinor = row.broughtByOthersMinor,
  customer.networkCurrency = $currency,
  customer.networkAsOf = $asOf
