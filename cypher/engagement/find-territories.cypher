// Purpose: The territories that each representative works in, by key, with their regions.
// Params:  scope MAP, repIds LIST<STRING>
// Returns: repId STRING, territory MAP
UNWIND $repIds AS repId
MATCH (rep:Rep {repId: repId})-[:WORKS_IN]->(territory:Territory)-[:PART_OF]->(region:Region)
WHERE $scope.shared
RETURN
  rep.repId AS repId,
  territory {.territoryId, .name, region: region.name} AS territory
ORDER BY repId, territory.territoryId
