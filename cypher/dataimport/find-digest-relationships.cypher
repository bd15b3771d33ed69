// Purpose: Every relationship between facts, or from a fact to what it brings along, for the digest of the graph.
//          Those that are derived from texts or belong to scores are left out.
// Params:  scope MAP
// Returns: type STRING, properties MAP, startLabels LIST<STRING>, start MAP, endLabels LIST<STRING>, end MAP
MATCH (start)-[link]->(end)
WHERE $scope.all
  AND link.derivedBy IS NULL
  AND (start.recordedIn IS NOT NULL OR start:Source)
  AND (end.recordedIn IS NOT NULL OR end:Topic|Stage|Family)
  AND NOT start:Superseded
RETURN
  type(link) AS type,
  properties(link) AS properties,
  labels(start) AS startLabels,
  properties(start) AS start,
  labels(end) AS endLabels,
  properties(end) AS end
