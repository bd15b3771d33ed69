// Purpose: Fits by their keys.
// Params:  scope MAP, modelIds LIST<STRING>
// Returns: model MAP
UNWIND $modelIds AS modelId
MATCH (model:LtvModel {modelId: modelId})
WHERE $scope.shared
RETURN
  properties(model) AS model
ORDER BY model.modelId
