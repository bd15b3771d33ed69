// Purpose: A page of the fits, newest data first, then those made last; of one run that of all customers first, then those
//          of its segments. A fit on fewer than five customers is for who may see all of them.
// Params:  scope MAP, beforeAt INTEGER, beforeFitted INTEGER, afterId STRING, limit INTEGER
// Returns: model MAP
MATCH (model:LtvModel)
WHERE $scope.shared
  AND ($scope.all OR model.customers >= 5)
  AND (model.dataAsOf < $beforeAt
    OR (model.dataAsOf = $beforeAt AND model.fittedAt < $beforeFitted)
    OR (model.dataAsOf = $beforeAt AND model.fittedAt = $beforeFitted AND model.modelId > $afterId))
RETURN
  properties(model) AS model
ORDER BY model.dataAsOf DESC, model.fittedAt DESC, model.modelId
LIMIT $limit
