// Purpose: Writes posts of a source that is also the only register of the customers they mention; their text is due to
//          be read.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (customer:Customer {customerId: row.customerId})
ON CREATE SET
  customer.name = row.customerId,
  customer.healthSort = -1,
  customer.ltvSort = -1,
  customer.lastSignalSort = -1,
  customer.recordedIn = $chunk,
  customer.sourceLine = row.line,
  customer.rowHash = row.hash
MERGE (source:Source {sourceId: row.sourceId})
MERGE (post:Post {postId: row.postId})
{{set}}
  post.at = row.at,
  post.text = row.text,
  post.sentiment = toFloat(row.sentiment),
  post.source = row.sourceId,
  post.recordedIn = $chunk,
  post.sourceLine = row.line,
  post.rowHash = row.hash,
  post:TextDue
MERGE (source)-[:POSTED]->(post)
MERGE (post)-[:MENTIONS]->(customer)
RETURN
  collect(row.line) AS lines,
  collect(elementId(post)) AS facts
