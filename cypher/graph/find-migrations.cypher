// Purpose: Schema migrations that this graph has had.
// Params:  scope MAP
// Returns: name STRING
MATCH (migration:SchemaMigration)
WHERE $scope.all
RETURN
  migration.name AS name
ORDER BY name
