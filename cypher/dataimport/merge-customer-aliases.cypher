// Purpose: Writes the keys by which other systems know customers.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
MERGE (alias:CustomerAlias {aliasId: row.aliasId})
{{set}}
  alias.system = row.system,
  alias.key = row.key,
  alias.recordedIn = $chunk,
  alias.sourceLine = row.line,
  alias.rowHash = row.hash
MERGE (alias)-[:NAMES]->(customer)
RETURN
  toInteger(row.line) AS line,
  elementId(alias) AS fact
ORDER BY line, fact
