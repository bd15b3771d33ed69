// Purpose: Writes what a source publishes without naming a contact, with its topics and the customer or product that
//          it mentions, which must exist. A post without a time has its key in undatedId; its text is due to be read.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
WITH row
WHERE (row.customerId IS NULL OR EXISTS { MATCH (:Customer {customerId: row.customerId}) })
  AND (row.productId IS NULL OR EXISTS { MATCH (:Product {productId: row.productId}) })
MERGE (source:Source {sourceId: row.sourceId})
MERGE (post:Post {postId: row.postId})
{{set}}
  post.at = row.at,
  post.undatedId = CASE WHEN row.at IS NULL THEN row.postId END,
  post.text = row.text,
  post.sentiment = toFloat(row.sentiment),
  post.source = row.sourceId,
  post.recordedIn = $chunk,
  post.sourceLine = row.line,
  post.rowHash = row.hash,
  post:TextDue
MERGE (source)-[:POSTED]->(post)
FOREACH (topicId IN row.topics |
  MERGE (topic:Topic {topicId: topicId})
  MERGE (post)-[:ABOUT]->(topic)
)
WITH row, post
OPTIONAL MATCH (customer:Customer {customerId: row.customerId})
OPTIONAL MATCH (product:Product {productId: row.productId})
FOREACH (mentioned IN [one IN [customer, product] WHERE one IS NOT NULL] |
  MERGE (post)-[:MENTIONS]->(mentioned)
)
RETURN
  collect(row.line) AS lines,
  collect(elementId(post)) AS facts
