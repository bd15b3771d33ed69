// Purpose: Writes talks with customers, who held them and with which contact; both may be unknown to the source.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Interaction
// Slot mode fresh: merge=CREATE | set=SET | id=null
// Slot mode new: merge=MERGE | set=ON CREATE SET | id=elementId(interaction)
// Slot mode changed: merge=MERGE | set=SET | id=elementId(interaction)
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
{{merge}} (interaction:Interaction {interactionId: row.interactionId})
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
  {{merge}} (interaction)-[:WITH]->(known)
)
FOREACH (known IN CASE WHEN rep IS NULL THEN [] ELSE [rep] END |
  {{merge}} (known)-[:HELD]->(interaction)
)
RETURN
  collect(row.line) AS lines,
  collect({{id}}) AS facts
