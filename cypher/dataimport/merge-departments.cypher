// Purpose: Writes departments of customers.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Department
// Slot mode fresh: merge=CREATE | set=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
{{merge}} (department:Department {departmentId: row.departmentId})
{{set}}
  department.name = row.name,
  department.recordedIn = $chunk,
  department.sourceLine = row.line,
  department.rowHash = row.hash
{{merge}} (department)-[:PART_OF]->(customer)
RETURN
  collect(row.line) AS lines,
  collect(elementId(department)) AS facts
