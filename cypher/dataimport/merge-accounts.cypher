// Purpose: Writes accounts of a source that names each one's parent, which may come in a later row, or another file: the
//          account keeps the name, and whichever of the two comes last finds the other. A parent that the row no longer
//          names is left; shares with their own dates are another feed's.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET | moved=false
// Slot mode changed: set=SET | moved=true
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
  customer.parentId = row.parentId,
  customer.recordedIn = $chunk,
  customer.sourceLine = row.line,
  customer.rowHash = row.hash
WITH collect(row) AS accounts
UNWIND accounts AS row
OPTIONAL MATCH (:Customer {customerId: row.customerId})-[left:SUBSIDIARY_OF]->(parent:Customer)
WHERE {{moved}}
  AND left.from IS NULL
  AND (row.parentId IS NULL OR parent.customerId <> row.parentId)
WITH collect(DISTINCT row) AS accounts, collect(left) AS stale
FOREACH (one IN stale |
  DELETE one
)
WITH accounts
UNWIND accounts AS row
MATCH (customer:Customer {customerId: row.customerId})
OPTIONAL MATCH (parent:Customer {customerId: row.parentId})
OPTIONAL MATCH (child:Customer {parentId: customer.customerId})
WITH collect({row: row, customer: customer, pairs: [
  pair IN [
    {child: customer, parent: parent, recordedIn: $chunk, line: row.line},
    {child: child, parent: customer, recordedIn: child.recordedIn, line: child.sourceLine}
  ]
  WHERE pair.child IS NOT NULL AND pair.parent IS NOT NULL
]}) AS found
UNWIND found AS account
FOREACH (pair IN account.pairs |
  FOREACH (child IN [pair.child] |
    FOREACH (parent IN [pair.parent] |
      MERGE (child)-[named:SUBSIDIARY_OF]->(parent)
      ON CREATE SET
        named.recordedIn = pair.recordedIn,
        named.sourceLine = pair.line
    )
  )
)
RETURN
  collect(account.row.line) AS lines,
  collect(elementId(account.customer)) AS facts
