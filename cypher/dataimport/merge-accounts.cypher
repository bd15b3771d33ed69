// Purpose: Writes accounts of a source that names each one's parent; rows of one chunk may name one of a later row.
//          A parent that the source no longer names stays.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (customer:Customer {customerId: row.customerId})
ON CREATE SET
  customer.healthSort = -1,
  customer.ltvSort = -1,
  customer.lastSignalSort = -1
{{set}}
  customer.name = row.customerId,
  customer.industry = row.industry,
  customer.region = row.region,
  customer.recordedIn = $chunk,
  customer.sourceLine = row.line,
  customer.rowHash = row.hash
WITH collect(row) AS accounts
UNWIND accounts AS row
MATCH (customer:Customer {customerId: row.customerId})
OPTIONAL MATCH (parent:Customer {customerId: row.parentId})
FOREACH (one IN CASE WHEN parent IS NULL THEN [] ELSE [parent] END |
  MERGE (customer)-[:SUBSIDIARY_OF]->(one)
)
RETURN
  toInteger(row.line) AS line,
  elementId(customer) AS fact
ORDER BY line, fact
