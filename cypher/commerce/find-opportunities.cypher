// Purpose: A page of opportunities, engaged last first, behind a place, all or those in one stage; those without a day of
//          engaging sort as of the year 1.
// Params:  scope MAP, stage STRING, beforeDay DATE, beforeId STRING, limit INTEGER
// Returns: row MAP
// Slot stage any: inStage=$stage IS NULL | lead=
// Slot stage one: inStage=opportunity.stage = $stage | lead=opportunity.stage DESC,
CALL () {
  MATCH (opportunity:Opportunity)
  WHERE ($scope.all OR EXISTS {
    MATCH (opportunity)<-[:CONSIDERS]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND {{inStage}}
    AND opportunity.engagedSort = $beforeDay
    AND opportunity.opportunityId < $beforeId
  RETURN opportunity
  ORDER BY {{lead}} opportunity.engagedSort DESC, opportunity.opportunityId DESC
  LIMIT $limit
  UNION ALL
  MATCH (opportunity:Opportunity)
  WHERE ($scope.all OR EXISTS {
    MATCH (opportunity)<-[:CONSIDERS]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND {{inStage}}
    AND opportunity.engagedSort < $beforeDay
    AND opportunity.opportunityId >= ''
  RETURN opportunity
  ORDER BY {{lead}} opportunity.engagedSort DESC, opportunity.opportunityId DESC
  LIMIT $limit
}
WITH opportunity
ORDER BY opportunity.engagedSort DESC, opportunity.opportunityId DESC
LIMIT $limit
RETURN
  opportunity {
    .opportunityId, .stage, .engagedOn, .closedOn, .amountMinor, .currency, .engagedSort,
    customerId: head(COLLECT {
      MATCH (opportunity)<-[:CONSIDERS]-(customer:Customer)
      RETURN customer.customerId
      ORDER BY customer.customerId
    }),
    productId: head(COLLECT {
      MATCH (opportunity)-[:CONCERNS]->(product:Product)
      RETURN product.productId
      ORDER BY product.productId
    })
  } AS row
ORDER BY opportunity.engagedSort DESC, opportunity.opportunityId DESC
