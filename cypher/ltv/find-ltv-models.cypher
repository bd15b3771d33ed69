// Purpose: A page of the fits, newest data first.
// Params:  scope MAP, beforeAt INTEGER, beforeId STRING, limit INTEGER
// Returns: model MAP
MATCH (model:LtvModel)
WHERE $scope.shared
  AND (model.dataAsOf < $beforeAt
    OR (model.dataAsOf = $beforeAt AND model.modelId < $beforeId))
RETURN
  properties(model) AS model
ORDER BY model.dataAsOf DESC, model.modelId DESC
LIMIT $limit
