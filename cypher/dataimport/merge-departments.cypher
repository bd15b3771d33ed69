// Purpose: Writes departments of customers.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
MERGE (department:Department {departmentId: row.departmentId})
{{set}}
  department.name = row.name,
  department.recordedIn = $chunk,
  department.sourceLine = row.line,
  department.rowHash = row.hash
MERGE (department)-[:PART_OF]->(customer)
RETURN
  toInteger(row.line) AS line,
  elementId(department) AS fact
ORDER BY line, fact
