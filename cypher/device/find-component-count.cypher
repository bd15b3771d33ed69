// Purpose: Number of components of one kind, and of one batch where it is given, exact up to 10,000 and null beyond.
// Params:  scope MAP, partNumber STRING, batch STRING
// Returns: componentCount INTEGER
MATCH (component:Component)
WHERE ($scope.all OR EXISTS {
  MATCH (component)-[:PART_OF]->(:Device)<-[operates:OPERATES]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
    AND coalesce(operates.until, $scope.at + 1) > $scope.at
})
  AND component.partNumber = $partNumber
  AND ($batch IS NULL OR component.batch = $batch)
WITH component
LIMIT 10001
WITH count(component) AS foundCount
RETURN
  CASE WHEN foundCount <= 10000 THEN foundCount END AS componentCount
