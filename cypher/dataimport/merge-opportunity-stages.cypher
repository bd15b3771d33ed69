// Purpose: Writes the stages that opportunities entered; the one entered last becomes the present one, ties by name.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (opportunity:Opportunity {opportunityId: row.opportunityId})
MERGE (stage:Stage {stageId: row.stage})
MERGE (opportunity)-[entered:ENTERED {at: row.at}]->(stage)
{{set}}
  entered.recordedIn = $chunk,
  entered.sourceLine = row.line,
  entered.rowHash = row.hash
SET opportunity.stage = CASE
    WHEN opportunity.stageAt > row.at OR (opportunity.stageAt = row.at AND opportunity.stage > row.stage)
      THEN opportunity.stage
    ELSE row.stage
  END,
  opportunity.stageAt = CASE WHEN opportunity.stageAt > row.at THEN opportunity.stageAt ELSE row.at END
RETURN
  toInteger(row.line) AS line,
  elementId(entered) AS fact
ORDER BY line, fact
