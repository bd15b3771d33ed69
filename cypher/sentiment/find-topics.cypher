// Purpose: A page of topics by key, behind a place.
// Params:  scope MAP, after STRING, limit INTEGER
// Returns: topicId STRING
MATCH (topic:Topic)
WHERE $scope.shared
  AND topic.topicId > $after
RETURN
  topic.topicId AS topicId
ORDER BY topicId
LIMIT $limit
