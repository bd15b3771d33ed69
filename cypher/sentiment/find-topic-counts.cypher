// Purpose: How many posts are about each topic, by their source or by their text.
// Params:  scope MAP, topicIds LIST<STRING>
// Returns: topicId STRING, postCount INTEGER
UNWIND $topicIds AS topicId
MATCH (topic:Topic {topicId: topicId})
WHERE $scope.shared
RETURN
  topic.topicId AS topicId,
  CASE WHEN $scope.all THEN COUNT { (topic)<-[:ABOUT]-() } ELSE COUNT {
    MATCH (topic)<-[:ABOUT]-(post:Post)-[:MENTIONS|POSTED]-()-[:WORKS_AT*0..1]->(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
    RETURN DISTINCT post
  } END AS postCount
ORDER BY topicId
