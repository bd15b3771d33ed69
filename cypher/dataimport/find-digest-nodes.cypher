// Purpose: Every fact, for the digest of the graph.
// Params:  scope MAP
// Returns: labels LIST<STRING>, properties MAP
MATCH (fact)
WHERE $scope.all
  AND fact.recordedIn IS NOT NULL
  AND NOT fact:Superseded
RETURN
  labels(fact) AS labels,
  properties(fact) AS properties
