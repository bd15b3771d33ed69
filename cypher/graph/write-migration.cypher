// Purpose: Records that a schema migration was applied; the first instant stays.
// Params:  name STRING, appliedAt INTEGER
// Returns: none
MERGE (migration:SchemaMigration {name: $name})
ON CREATE SET
  migration.appliedAt = $appliedAt
