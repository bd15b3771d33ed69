// Purpose: Records that schema migrations were applied; the first instant stays.
// Params:  names LIST<STRING>, appliedAt INTEGER
// Returns: none
UNWIND $names AS name
MERGE (migration:SchemaMigration {name: name})
ON CREATE SET
  migration.appliedAt = $appliedAt
