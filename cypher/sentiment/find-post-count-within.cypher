// Purpose: Number of posts of a topic or source from an instant on and before another, or of all times when whole,
//          exact up to 10,000 and null beyond.
// Params:  scope MAP, topicId STRING, sourceId STRING, from INTEGER, to INTEGER, whole BOOLEAN
// Returns: postCount INTEGER
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
LIMIT 10001
WITH count(post) AS foundCount
RETURN
  CASE WHEN foundCount <= 10000 THEN foundCount END AS postCount
