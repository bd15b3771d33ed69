// Purpose: Writes which products and devices a contract covers, and when.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (contract:Contract {contractId: row.contractId})
CALL (row) {
  MATCH (product:Product {productId: row.coveredId})
  WHERE row.coveredKind = 'PRODUCT'
  RETURN product AS covered
  UNION ALL
  MATCH (device:Device {deviceId: row.coveredId})
  WHERE row.coveredKind = 'DEVICE'
  RETURN device AS covered
}
MERGE (contract)-[covers:COVERS {from: row.from}]->(covered)
{{set}}
  covers.until = row.until,
  covers.recordedIn = $chunk,
  covers.sourceLine = row.line,
  covers.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(covers)) AS facts
