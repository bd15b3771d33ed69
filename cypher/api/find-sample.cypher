// Purpose: The sample's reference instant while the graph holds only the sample, and
//          whether real facts have come in (which never turns back).
// Params:  scope MAP
// Returns: asOf INTEGER, realFacts BOOLEAN
OPTIONAL MATCH (sample:Sample {key: 'sample'})
WHERE $scope.all
RETURN
  CASE WHEN sample.only THEN sample.asOf END AS asOf,
  coalesce(NOT sample.only, false) AS realFacts
