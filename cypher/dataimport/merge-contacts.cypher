// Purpose: Writes people at customers.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Contact
// Slot mode fresh: merge=CREATE | set=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
{{merge}} (contact:Contact {contactId: row.contactId})
{{set}}
  contact.name = row.name,
  contact.role = row.role,
  contact.recordedIn = $chunk,
  contact.sourceLine = row.line,
  contact.rowHash = row.hash
{{merge}} (contact)-[:WORKS_AT]->(customer)
RETURN
  collect(row.line) AS lines,
  collect(elementId(contact)) AS facts
