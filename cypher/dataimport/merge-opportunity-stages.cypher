// Purpose: Writes the stages that opportunities entered; the one entered last becomes the present one, ties by name.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (opportunity:Opportunity {opportunityId: row.opportunityId})
SET opportunity.stage = CASE
    WHEN opportunity.stageAt > row.enteredAt OR (opportunity.stageAt = row.enteredAt AND opportunity.stage > row.stageName)
      THEN opportunity.stage
    ELSE row.stageName
  END,
  opportunity.stageAt = CASE WHEN opportunity.stageAt > row.enteredAt THEN opportunity.stageAt ELSE row.enteredAt END
MERGE (stage:Stage {stageId: row.stageName})
MERGE (opportunity)-[entered:ENTERED {at: row.enteredAt}]->(stage)
{{set}}
  entered.recordedIn = $chunk,
  entered.sourceLine = row.line,
  entered.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(entered)) AS facts
