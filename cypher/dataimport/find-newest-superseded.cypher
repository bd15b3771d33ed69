// Purpose: The version before the present one of each of these facts, where there is one, and what it has now.
// Params:  scope MAP, facts LIST<STRING>
// Returns: superseded STRING, fact STRING, old MAP, present MAP
// Slot kind node: entity=(entity)
// Slot kind relationship: entity=()-[entity]->()
UNWIND $facts AS wanted
MATCH {{entity}}
WHERE elementId(entity) = wanted
  AND $scope.all
CALL (wanted) {
  MATCH (version:Superseded {supersededFact: wanted})
  RETURN version
  ORDER BY version.supersededVersion DESC
  LIMIT 1
}
RETURN
  elementId(version) AS superseded,
  wanted AS fact,
  properties(version) AS old,
  properties(entity) AS present
ORDER BY fact
