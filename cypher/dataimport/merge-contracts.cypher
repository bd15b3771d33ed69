// Purpose: Writes contracts and who holds them.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
MERGE (contract:Contract {contractId: row.contractId})
{{set}}
  contract.kind = row.kind,
  contract.startsOn = row.startsOn,
  contract.endsOn = row.endsOn,
  contract.currency = row.currency,
  contract.amountMinor = row.amountMinor,
  contract.recordedIn = $chunk,
  contract.sourceLine = row.line,
  contract.rowHash = row.hash
MERGE (customer)-[:HOLDS]->(contract)
RETURN
  toInteger(row.line) AS line,
  elementId(contract) AS fact
ORDER BY line, fact
