// Purpose: Writes opportunities of a source that gives the present stage and the days of engaging and closing: those
//          tell when Engaging and the last stage were entered; a stage without a day is entered at no known instant.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (opportunity:Opportunity {opportunityId: row.opportunityId})
{{set}}
  opportunity.stage = row.stage,
  opportunity.engagedOn = row.engagedOn,
  opportunity.engagedSort = coalesce(row.engagedOn, date('0001-01-01')),
  opportunity.closedOn = row.closedOn,
  opportunity.currency = row.currency,
  opportunity.amountMinor = row.amountMinor,
  opportunity.recordedIn = $chunk,
  opportunity.sourceLine = row.line,
  opportunity.rowHash = row.hash
MERGE (present:Stage {stageId: row.stage})
MERGE (engaging:Stage {stageId: 'Engaging'})
WITH row, opportunity, present, engaging
OPTIONAL MATCH (customer:Customer {customerId: row.customerId})
OPTIONAL MATCH (product:Product {productId: row.productId})
OPTIONAL MATCH (rep:Rep {repId: row.repId})
FOREACH (one IN CASE WHEN customer IS NULL THEN [] ELSE [customer] END |
  MERGE (one)-[:CONSIDERS]->(opportunity)
)
FOREACH (one IN CASE WHEN product IS NULL THEN [] ELSE [product] END |
  MERGE (opportunity)-[:CONCERNS]->(one)
)
FOREACH (one IN CASE WHEN rep IS NULL THEN [] ELSE [rep] END |
  MERGE (one)-[:PURSUES]->(opportunity)
)
FOREACH (at IN CASE WHEN row.engagedAt IS NULL THEN [] ELSE [row.engagedAt] END |
  MERGE (opportunity)-[:ENTERED {at: at}]->(engaging)
)
FOREACH (at IN CASE WHEN row.closedAt IS NULL THEN [] ELSE [row.closedAt] END |
  MERGE (opportunity)-[:ENTERED {at: at}]->(present)
)
FOREACH (one IN CASE WHEN row.closedAt IS NULL AND row.engagedAt IS NULL THEN [present] ELSE [] END |
  MERGE (opportunity)-[:ENTERED]->(one)
)
RETURN
  toInteger(row.line) AS line,
  elementId(opportunity) AS fact
ORDER BY line, fact
