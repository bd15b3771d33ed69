// Purpose: Writes talks with customers, who held them and with which contact; both may be unknown to the source.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
MERGE (interaction:Interaction {interactionId: row.interactionId})
{{set}}
  interaction.at = row.at,
  interaction.direction = row.direction,
  interaction.channel = row.channel,
  interaction.department = row.department,
  interaction.subject = row.subject,
  interaction.recordedIn = $chunk,
  interaction.sourceLine = row.line,
  interaction.rowHash = row.hash
WITH row, customer, interaction
OPTIONAL MATCH (contact:Contact {contactId: row.contactId})
OPTIONAL MATCH (rep:Rep {repId: row.repId})
FOREACH (known IN CASE WHEN contact IS NULL THEN [customer] ELSE [customer, contact] END |
  MERGE (interaction)-[:WITH]->(known)
)
FOREACH (known IN CASE WHEN rep IS NULL THEN [] ELSE [rep] END |
  MERGE (known)-[:HELD]->(interaction)
)
RETURN
  toInteger(row.line) AS line,
  elementId(interaction) AS fact
ORDER BY line, fact
