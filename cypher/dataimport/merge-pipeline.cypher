// Purpose: Writes opportunities of a source that gives the present stage and the days of engaging and closing: those
//          tell when Engaging and the last stage were entered.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (opportunity:Opportunity {opportunityId: row.opportunityId})
{{set}}
  opportunity.stage = row.dealStage,
  opportunity.engagedOn = row.engagedOn,
  opportunity.engagedSort = coalesce(row.engagedOn, date('0001-01-01')),
  opportunity.closedOn = row.closedOn,
  opportunity.currency = row.currency,
  opportunity.amountMinor = row.amountMinor,
  opportunity.recordedIn = $chunk,
  opportunity.sourceLine = row.line,
  opportunity.rowHash = row.hash
WITH row, opportunity
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
FOREACH (entry IN [
    one IN [{reached: 'Engaging', since: row.engagedAt}, {reached: row.dealStage, since: row.closedAt}]
    WHERE one.since IS NOT NULL
  ] |
  MERGE (stage:Stage {stageId: entry.reached})
  MERGE (opportunity)-[:ENTERED {at: entry.since}]->(stage)
)
RETURN
  collect(row.line) AS lines,
  collect(elementId(opportunity)) AS facts
