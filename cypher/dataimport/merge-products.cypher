// Purpose: Writes products and the families that they belong to.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (product:Product {productId: row.productId})
{{set}}
  product.name = row.name,
  product.family = row.familyName,
  product.unitCostMinor = row.unitCostMinor,
  product.costCurrency = row.costCurrency,
  product.recordedIn = $chunk,
  product.sourceLine = row.line,
  product.rowHash = row.hash
FOREACH (familyId IN CASE WHEN row.familyName IS NULL THEN [] ELSE [row.familyName] END |
  MERGE (family:Family {familyId: familyId})
  MERGE (product)-[:BELONGS_TO]->(family)
)
RETURN
  collect(row.line) AS lines,
  collect(elementId(product)) AS facts
