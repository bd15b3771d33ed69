// Purpose: Customers one of whose contacts in a role posted often enough on one of the topics, with the topic and the
//          posts; per customer the contact and topic with most posts, ties by key.
// Params:  customerIds LIST<STRING>, asOf INTEGER, role STRING, topics LIST<STRING>, minimumPosts INTEGER,
//          postWindowDays INTEGER
// Returns: customerId STRING, topicId STRING, postIds LIST<STRING>
UNWIND $customerIds AS askedId
MATCH (customer:Customer {customerId: askedId})
CALL (customer) {
  MATCH (customer)<-[:WORKS_AT]-(contact:Contact {role: $role})-[:POSTED]->(post:Post)-[:ABOUT]->(topic:Topic)
  WHERE topic.topicId IN $topics
    AND post.at <= $asOf
    AND post.at >= ($asOf / 86400000 + 1 - $postWindowDays) * 86400000
  WITH contact, topic, collect(DISTINCT post.postId) AS postIds
  WHERE size(postIds) >= $minimumPosts
  RETURN topic.topicId AS topicId, postIds
  ORDER BY size(postIds) DESC, topicId, contact.contactId
  LIMIT 1
}
RETURN
  customer.customerId AS customerId,
  topicId,
  postIds
ORDER BY customerId
