// Purpose: Writes accounts of a source that names each one's parent, which may come in a later row, or another file: the
//          account keeps the name, and whichever of the two comes last finds the other. A parent that the row no longer
//          names is left; shares with their own dates are another feed's.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
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
CALL (accounts) {
  UNWIND accounts AS row
  MATCH (:Customer {customerId: row.customerId})-[left:SUBSIDIARY_OF]->(parent:Customer)
  WHERE {{moved}}
    AND left.from IS NULL
    AND (row.parentId IS NULL OR parent.customerId <> row.parentId)
  DELETE left
  RETURN count(*) AS leftCount
}
CALL (accounts) {
  UNWIND accounts AS row
  MATCH (customer:Customer {customerId: row.customerId})
  CALL (row, customer) {
    MATCH (parent:Customer {customerId: row.parentId})
    RETURN {child: customer, parent: parent, recordedIn: $chunk, line: row.line} AS pair
    UNION ALL
    MATCH (child:Customer {parentId: customer.customerId})
    RETURN {child: child, parent: customer, recordedIn: child.recordedIn, line: child.sourceLine} AS pair
  }
  RETURN collect(pair) AS pairs
}
CALL (pairs) {
  UNWIND pairs AS pair
  WITH pair, pair.child AS child, pair.parent AS parent
  MERGE (child)-[named:SUBSIDIARY_OF]->(parent)
  ON CREATE SET
    named.recordedIn = pair.recordedIn,
    named.sourceLine = pair.line
  RETURN count(*) AS namedCount
}
UNWIND accounts AS row
MATCH (customer:Customer {customerId: row.customerId})
RETURN
  toInteger(row.line) AS line,
  elementId(customer) AS fact
ORDER BY line, fact
