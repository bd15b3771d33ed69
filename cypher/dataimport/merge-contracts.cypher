// Purpose: Writes contracts and who holds them.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    Contract
// Slot mode fresh: merge=CREATE | set=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
{{merge}} (contract:Contract {contractId: row.contractId})
{{set}}
  contract.kind = row.kind,
  contract.startsOn = row.startsOn,
  contract.endsOn = row.endsOn,
  contract.currency = row.currency,
  contract.amountMinor = row.amountMinor,
  contract.recordedIn = $chunk,
  contract.sourceLine = row.line,
  contract.rowHash = row.hash
{{merge}} (customer)-[:HOLDS]->(contract)
RETURN
  collect(row.line) AS lines,
  collect(elementId(contract)) AS facts
