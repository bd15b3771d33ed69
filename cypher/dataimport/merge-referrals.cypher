// Purpose: Writes which customer brought in which other one.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (referrer:Customer {customerId: row.referrerId})
MATCH (referred:Customer {customerId: row.referredId})
MERGE (referrer)-[referral:REFERRED]->(referred)
{{set}}
  referral.at = row.at,
  referral.recordedIn = $chunk,
  referral.sourceLine = row.line,
  referral.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(referral)) AS facts
