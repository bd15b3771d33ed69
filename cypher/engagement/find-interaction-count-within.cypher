// Purpose: Number of interactions from an instant on and before another, exact up to 10,000 and null beyond.
// Params:  scope MAP, from INTEGER, to INTEGER
// Returns: rowCount INTEGER
MATCH (interaction:Interaction)
WHERE ($scope.all OR EXISTS {
  MATCH (interaction)-[:WITH]->(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
  AND interaction.at >= $from
  AND interaction.at < $to
WITH interaction
LIMIT 10001
WITH count(interaction) AS foundCount
RETURN
  CASE WHEN foundCount <= 10000 THEN foundCount END AS rowCount
