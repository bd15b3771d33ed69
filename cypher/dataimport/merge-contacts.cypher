// Purpose: Writes people at customers.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
MERGE (contact:Contact {contactId: row.contactId})
{{set}}
  contact.name = row.name,
  contact.role = row.role,
  contact.recordedIn = $chunk,
  contact.sourceLine = row.line,
  contact.rowHash = row.hash
MERGE (contact)-[:WORKS_AT]->(customer)
RETURN
  toInteger(row.line) AS line,
  elementId(contact) AS fact
ORDER BY line, fact
