// Purpose: How many posts are about each topic, by their source or by their text.
// Params:  scope MAP, topicIds LIST<STRING>
// Returns: topicId STRING, postCount INTEGER
UNWIND $topicIds AS topicId
MATCH (topic:Topic {topicId: topicId})
WHERE $scope.all
RETURN
  topic.topicId AS topicId,
  COUNT { (topic)<-[:ABOUT]-() } AS postCount
ORDER BY topicId
