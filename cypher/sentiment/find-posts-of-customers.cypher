// Purpose: The posts of each customer's contacts and those that mention it, newest first, behind a place; their number
//          when counted.
// Params:  scope MAP, customerIds LIST<STRING>, beforeAt INTEGER, beforeId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE $scope.all
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
    WITH post
    WHERE post.at <= $beforeAt
      AND (post.at < $beforeAt OR post.postId < $beforeId)
    WITH post
    ORDER BY post.at DESC, post.postId DESC
    LIMIT $limit
    OPTIONAL MATCH (post)<-[:POSTED]-(contact:Contact)
    RETURN post {
      .postId, .at, .source, .text, .sentiment,
      topicIds: COLLECT {
        MATCH (post)-[:ABOUT]->(topic:Topic)
        RETURN topic.topicId
        ORDER BY topic.topicId
      },
      contact: contact {.contactId, name: coalesce(contact.name, contact.contactId), .role}
    }
    ORDER BY post.at DESC, post.postId DESC
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (customer)<-[:WORKS_AT]-(:Contact)-[:POSTED]->(post:Post)
    RETURN post
    UNION
    MATCH (customer)<-[:MENTIONS]-(post:Post)
    RETURN post
  } END AS rowCount
ORDER BY customerId
