// Purpose: Whether the sample is to be loaded: the graph is empty, or holds a sample that was interrupted.
// Params:  scope MAP
// Returns: wanted BOOLEAN
OPTIONAL MATCH (sample:Sample {key: 'sample'})
WHERE $scope.all
RETURN
  CASE
    WHEN sample IS NULL THEN NOT EXISTS { MATCH (:ImportJob) } AND NOT EXISTS { MATCH (:Customer) }
    ELSE sample.only AND NOT coalesce(sample.complete, false)
  END AS wanted
