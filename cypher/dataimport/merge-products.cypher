// Purpose: Writes products.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (product:Product {productId: row.productId})
{{set}}
  product.name = row.name,
  product.family = row.family,
  product.recordedIn = $chunk,
  product.sourceLine = row.line,
  product.rowHash = row.hash
RETURN
  toInteger(row.line) AS line,
  elementId(product) AS fact
ORDER BY line, fact
