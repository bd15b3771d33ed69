// Purpose: Writes the keys by which other systems know customers.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    CustomerAlias
// Slot mode fresh: merge=CREATE | set=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
{{merge}} (alias:CustomerAlias {aliasId: row.aliasId})
{{set}}
  alias.system = row.system,
  alias.key = row.key,
  alias.recordedIn = $chunk,
  alias.sourceLine = row.line,
  alias.rowHash = row.hash
{{merge}} (alias)-[:NAMES]->(customer)
RETURN
  collect(row.line) AS lines,
  collect(elementId(alias)) AS facts
