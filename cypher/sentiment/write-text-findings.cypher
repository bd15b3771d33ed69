// Purpose: Keeps what texts tell, unless a text has changed meanwhile: the sentiment and topics that the source did not
//          give; a post whose source told both keeps no version.
// Params:  rows LIST<MAP>, version STRING
// Returns: none
UNWIND $rows AS row
MATCH (post:Post {postId: row.postId})
WHERE coalesce(post.text, '') = row.text
SET
  post.textSentiment = row.sentiment,
  post.textVersion = CASE WHEN row.told THEN null ELSE $version END
REMOVE post:TextDue
WITH row, post
CALL (post) {
  MATCH (post)-[about:ABOUT]->(:Topic)
  WHERE about.derivedBy IS NOT NULL
  DELETE about
}
FOREACH (topicId IN row.topics |
  MERGE (topic:Topic {topicId: topicId})
  CREATE (post)-[:ABOUT {derivedBy: $version}]->(topic)
)
