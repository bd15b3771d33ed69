// Purpose: The newest fit whose data end at or before asOf.
// Params:  asOf INTEGER
// Returns: model MAP
MATCH (model:LtvModel)
WHERE model.dataAsOf <= $asOf
RETURN
  properties(model) AS model
ORDER BY model.dataAsOf DESC, model.modelId DESC
LIMIT 1
