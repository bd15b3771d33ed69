// Purpose: The opportunities of each customer, all or those in one stage, engaged last first, behind a place; of all of
//          them their number, up to countLimit (0: not counted), and when totalled their known values per currency.
// Params:  scope MAP, customerIds LIST<STRING>, stage STRING, beforeDay DATE, beforeId STRING, limit INTEGER,
//          countLimit INTEGER, totalled BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER, sums LIST<MAP>
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)-[:CONSIDERS]->(opportunity:Opportunity)
    WHERE ($stage IS NULL OR opportunity.stage = $stage)
      AND opportunity.engagedSort <= $beforeDay
      AND (opportunity.engagedSort < $beforeDay OR opportunity.opportunityId < $beforeId)
    WITH opportunity
    ORDER BY opportunity.engagedSort DESC, opportunity.opportunityId DESC
    LIMIT $limit
    RETURN opportunity {
      .opportunityId, .stage, .engagedOn, .closedOn, .amountMinor, .currency, .engagedSort,
      customerId: customer.customerId,
      productId: head([(opportunity)-[:CONCERNS]->(product:Product) | product.productId])
    }
    ORDER BY opportunity.engagedSort DESC, opportunity.opportunityId DESC
  } AS rows,
  COUNT {
    MATCH (customer)-[:CONSIDERS]->(opportunity:Opportunity)
    WHERE $countLimit > 0
      AND ($stage IS NULL OR opportunity.stage = $stage)
    RETURN opportunity
    LIMIT $countLimit
  } AS rowCount,
  COLLECT {
    MATCH (customer)-[:CONSIDERS]->(opportunity:Opportunity)
    WHERE $totalled
      AND ($stage IS NULL OR opportunity.stage = $stage)
      AND opportunity.amountMinor IS NOT NULL
    WITH opportunity.currency AS currency, sum(opportunity.amountMinor) AS amountMinor
    RETURN {currency: currency, amountMinor: amountMinor}
    ORDER BY currency
  } AS sums
ORDER BY customerId
