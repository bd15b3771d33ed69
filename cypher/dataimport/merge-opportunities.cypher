// Purpose: Writes opportunities with their customer, product and representative, each of which may be unknown to the
//          source. The register's stage counts until a dated one is known. The sort key is never null.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (opportunity:Opportunity {opportunityId: row.opportunityId})
{{set}}
  opportunity.stage = CASE WHEN opportunity.stageAt IS NULL THEN row.stage ELSE opportunity.stage END,
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
RETURN
  collect(row.line) AS lines,
  collect(elementId(opportunity)) AS facts
