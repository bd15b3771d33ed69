// Purpose: Known values of opportunities, all or those in one stage, per currency.
// Params:  scope MAP, stage STRING
// Returns: currency STRING, amountMinor INTEGER
// Slot stage any: inStage=$stage IS NULL
// Slot stage one: inStage=opportunity.stage = $stage
MATCH (opportunity:Opportunity)
WHERE ($scope.all OR EXISTS {
  MATCH (opportunity)<-[:CONSIDERS]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
  AND {{inStage}}
  AND opportunity.amountMinor IS NOT NULL
RETURN
  opportunity.currency AS currency,
  sum(opportunity.amountMinor) AS amountMinor
ORDER BY currency
