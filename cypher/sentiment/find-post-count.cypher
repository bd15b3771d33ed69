// Purpose: Number of all posts, from the count store.
// Params:  scope MAP
// Returns: postCount INTEGER
CALL () {
  MATCH (post:Post)
  RETURN count(post) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE COUNT {
    MATCH (owner:Customer)<-[:WORKS_AT*0..1]-()-[:MENTIONS|POSTED]-(post:Post)
    WHERE owner.customerId IN $scope.customerIds
    RETURN DISTINCT post
  } END AS postCount
