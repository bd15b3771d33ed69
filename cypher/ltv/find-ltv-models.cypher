// Purpose: A page of the fits, newest data first, then those made last.
// Params:  scope MAP, beforeAt INTEGER, beforeFitted INTEGER, beforeId STRING, limit INTEGER
// Returns: model MAP
MATCH (model:LtvModel)
WHERE $scope.shared
  AND (model.dataAsOf < $beforeAt
    OR (model.dataAsOf = $beforeAt AND model.fittedAt < $beforeFitted)
    OR (model.dataAsOf = $beforeAt AND model.fittedAt = $beforeFitted AND model.modelId < $beforeId))
RETURN
  properties(model) AS model
ORDER BY model.dataAsOf DESC, model.fittedAt DESC, model.modelId DESC
LIMIT $limit
