// Purpose: A page of posts from an instant on, newest first and undated ones last, behind a place; a topic or source left
//          null does not filter.
// Params:  scope MAP, topicId STRING, sourceId STRING, from INTEGER, beforeAt INTEGER, beforeId STRING,
//          undatedBeforeId STRING, limit INTEGER
// Returns: row MAP
// Slot lead time: lead=(post:Post)
// Slot lead topic: lead=(:Topic {topicId: $topicId})<-[:ABOUT]-(post:Post)
// Slot lead source: lead=(:Source {sourceId: $sourceId})-[:POSTED]->(post:Post)
CALL () {
  MATCH {{lead}}
  WHERE ($scope.all OR EXISTS {
    MATCH (post)-[:MENTIONS|POSTED]-()-[:WORKS_AT*0..1]->(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND post.at = $beforeAt
    AND post.postId < $beforeId
    AND ($topicId IS NULL OR EXISTS { MATCH (post)-[:ABOUT]->(:Topic {topicId: $topicId}) })
    AND ($sourceId IS NULL OR EXISTS { MATCH (post)<-[:POSTED]-(:Source {sourceId: $sourceId}) })
  RETURN post
  ORDER BY post.postId DESC
  LIMIT $limit
  UNION ALL
  MATCH {{lead}}
  WHERE ($scope.all OR EXISTS {
    MATCH (post)-[:MENTIONS|POSTED]-()-[:WORKS_AT*0..1]->(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND post.at < $beforeAt
    AND post.at >= $from
    AND post.postId >= ''
    AND ($topicId IS NULL OR EXISTS { MATCH (post)-[:ABOUT]->(:Topic {topicId: $topicId}) })
    AND ($sourceId IS NULL OR EXISTS { MATCH (post)<-[:POSTED]-(:Source {sourceId: $sourceId}) })
  RETURN post
  ORDER BY post.at DESC, post.postId DESC
  LIMIT $limit
  UNION ALL
  MATCH {{lead}}
  WHERE ($scope.all OR EXISTS {
    MATCH (post)-[:MENTIONS|POSTED]-()-[:WORKS_AT*0..1]->(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND post.undatedId < $undatedBeforeId
    AND ($topicId IS NULL OR EXISTS { MATCH (post)-[:ABOUT]->(:Topic {topicId: $topicId}) })
    AND ($sourceId IS NULL OR EXISTS { MATCH (post)<-[:POSTED]-(:Source {sourceId: $sourceId}) })
  RETURN post
  ORDER BY post.undatedId DESC
  LIMIT $limit
}
OPTIONAL MATCH (post)<-[:POSTED]-(contact:Contact)
RETURN
  post {
    .postId, .at, .source, .text,
    sentiment: coalesce(post.sentiment, post.textSentiment),
    sentimentFrom: CASE WHEN post.sentiment IS NOT NULL THEN 'SOURCE' WHEN post.textSentiment IS NOT NULL THEN 'TEXT' END,
    topicIds: COLLECT {
      MATCH (post)-[:ABOUT]->(topic:Topic)
      RETURN topic.topicId
      ORDER BY topic.topicId
    },
    topicVersions: COLLECT {
      MATCH (post)-[about:ABOUT]->(:Topic)
      RETURN coalesce(about.derivedBy, '')
    },
    contact: contact {.contactId, name: coalesce(contact.name, contact.contactId), .role}
  } AS row
ORDER BY post.at IS NULL, post.at DESC, post.postId DESC
LIMIT $limit
