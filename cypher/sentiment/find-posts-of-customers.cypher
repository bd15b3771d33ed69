// Purpose: The posts of each customer's contacts and those that mention it, newest first and undated ones last, behind
//          a place; their number when counted, and how many of each tone when toned.
// Params:  scope MAP, customerIds LIST<STRING>, beforeAt INTEGER, beforeId STRING, limit INTEGER, counted BOOLEAN,
//          toned BOOLEAN, undatedAt INTEGER, positiveFrom FLOAT
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER, tones LIST<MAP>
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
CALL (customer) {
  WITH customer
  WHERE $toned
  CALL (customer) {
    MATCH (customer)<-[:WORKS_AT]-(:Contact)-[:POSTED]->(post:Post)
    RETURN post
    UNION
    MATCH (customer)<-[:MENTIONS]-(post:Post)
    RETURN post
  }
  WITH coalesce(post.sentiment, post.textSentiment) AS sentiment
  WITH
    CASE
      WHEN sentiment IS NULL THEN 'UNRATED'
      WHEN sentiment < 0 THEN 'NEGATIVE'
      WHEN sentiment >= $positiveFrom THEN 'POSITIVE'
      ELSE 'NEUTRAL'
    END AS tone,
    count(*) AS posts
  ORDER BY tone
  RETURN collect({tone: tone, posts: posts}) AS tones
}
RETURN
  customer.customerId AS customerId,
  COLLECT {
    CALL (customer) {
      MATCH (customer)<-[:WORKS_AT]-(:Contact)-[:POSTED]->(post:Post)
      RETURN post
      UNION
      MATCH (customer)<-[:MENTIONS]-(post:Post)
      RETURN post
    }
    WITH post, coalesce(post.at, $undatedAt) AS at
    WHERE at <= $beforeAt
      AND (at < $beforeAt OR post.postId < $beforeId)
    WITH post, at
    ORDER BY at DESC, post.postId DESC
    LIMIT $limit
    OPTIONAL MATCH (post)<-[:POSTED]-(contact:Contact)
    RETURN post {
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
    }
    ORDER BY at DESC, post.postId DESC
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (customer)<-[:WORKS_AT]-(:Contact)-[:POSTED]->(post:Post)
    RETURN post
    UNION
    MATCH (customer)<-[:MENTIONS]-(post:Post)
    RETURN post
  } END AS rowCount,
  tones
ORDER BY customerId
