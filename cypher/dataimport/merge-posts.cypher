// Purpose: Writes posts of contacts with their topics, and the customers they mention; their text is due to be read.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MATCH (contact:Contact {contactId: row.contactId})
MERGE (post:Post {postId: row.postId})
{{set}}
  post.at = row.at,
  post.text = row.text,
  post.sentiment = row.sentiment,
  post.source = row.source,
  post.recordedIn = $chunk,
  post.sourceLine = row.line,
  post.rowHash = row.hash,
  post:TextDue
MERGE (contact)-[:POSTED]->(post)
FOREACH (topicId IN row.topics |
  MERGE (topic:Topic {topicId: topicId})
  MERGE (post)-[:ABOUT]->(topic)
)
WITH row, post
OPTIONAL MATCH (mentioned:Customer {customerId: row.mentions})
FOREACH (one IN CASE WHEN mentioned IS NULL THEN [] ELSE [mentioned] END |
  MERGE (post)-[:MENTIONS]->(one)
)
RETURN
  collect(row.line) AS lines,
  collect(elementId(post)) AS facts
