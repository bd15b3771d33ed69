// Purpose: Posts of customers' people and about them whose text is new, changed or was read by another version, and
//          whether their source gave a sentiment and topics.
// Params:  scope MAP, customerIds LIST<STRING>, version STRING
// Returns: postId STRING, text STRING, rated BOOLEAN, topical BOOLEAN
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
CALL (customer) {
  MATCH (customer)<-[:WORKS_AT]-(:Contact)-[:POSTED]->(post:Post)
  RETURN post
  UNION
  MATCH (customer)<-[:MENTIONS]-(post:Post)
  RETURN post
}
WITH DISTINCT post
WHERE post:TextDue
  OR post.textVersion <> $version
RETURN
  post.postId AS postId,
  coalesce(post.text, '') AS text,
  post.sentiment IS NOT NULL AS rated,
  EXISTS {
    MATCH (post)-[about:ABOUT]->(:Topic)
    WHERE about.derivedBy IS NULL
  } AS topical
ORDER BY postId
