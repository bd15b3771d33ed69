// Purpose: How many posts of each tone, of a topic or source, from an instant on and before another, or of all times
//          when whole.
// Params:  scope MAP, topicId STRING, sourceId STRING, from INTEGER, to INTEGER, whole BOOLEAN,
//          positiveFrom FLOAT
// Returns: tone STRING, posts INTEGER
// Slot lead time: lead=(post:Post)
// Slot lead topic: lead=(:Topic {topicId: $topicId})<-[:ABOUT]-(post:Post)
// Slot lead source: lead=(:Source {sourceId: $sourceId})-[:POSTED]->(post:Post)
CALL () {
  MATCH {{lead}}
  WHERE ($scope.all OR EXISTS {
    MATCH (post)-[:MENTIONS|POSTED]-()-[:WORKS_AT*0..1]->(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND post.at >= $from
    AND post.at < $to
    AND ($topicId IS NULL OR EXISTS { MATCH (post)-[:ABOUT]->(:Topic {topicId: $topicId}) })
    AND ($sourceId IS NULL OR EXISTS { MATCH (post)<-[:POSTED]-(:Source {sourceId: $sourceId}) })
  RETURN post
  UNION ALL
  MATCH {{lead}}
  WHERE ($scope.all OR EXISTS {
    MATCH (post)-[:MENTIONS|POSTED]-()-[:WORKS_AT*0..1]->(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND $whole
    AND post.undatedId IS NOT NULL
    AND ($topicId IS NULL OR EXISTS { MATCH (post)-[:ABOUT]->(:Topic {topicId: $topicId}) })
    AND ($sourceId IS NULL OR EXISTS { MATCH (post)<-[:POSTED]-(:Source {sourceId: $sourceId}) })
  RETURN post
}
WITH post
WITH coalesce(post.sentiment, post.textSentiment) AS sentiment
WITH
  CASE
    WHEN sentiment IS NULL THEN 'UNRATED'
    WHEN sentiment < 0 THEN 'NEGATIVE'
    WHEN sentiment >= $positiveFrom THEN 'POSITIVE'
    ELSE 'NEUTRAL'
  END AS tone
RETURN
  tone,
  count(*) AS posts
ORDER BY tone
