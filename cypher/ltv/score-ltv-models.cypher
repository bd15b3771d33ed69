// Purpose: The fits that score customers: of the newest run whose data end at or before asOf (of those with the same end,
//          the one made last) that of the customer's segment, or of all customers where its segment has none.
// Params:  customerIds LIST<STRING>, asOf INTEGER
// Returns: model MAP, customerIds LIST<STRING>
MATCH (whole:LtvModel)
WHERE whole.dataAsOf <= $asOf
  AND whole.segment IS NULL
WITH whole
ORDER BY whole.dataAsOf DESC, whole.fittedAt DESC, whole.modelId DESC
LIMIT 1
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
OPTIONAL MATCH (own:LtvModel {modelId: whole.modelId + '~' + customer.segment})
WITH coalesce(own, whole) AS model, customerId
ORDER BY customerId
WITH model, collect(customerId) AS customerIds
RETURN
  properties(model) AS model,
  customerIds
ORDER BY model.modelId
