// Purpose: The newest fit whose data end at or before asOf; of those with the same end, the one made last.
// Params:  asOf INTEGER
// Returns: model MAP
MATCH (model:LtvModel)
WHERE model.dataAsOf <= $asOf
RETURN
  properties(model) AS model
ORDER BY model.dataAsOf DESC, model.fittedAt DESC, model.modelId DESC
LIMIT 1
