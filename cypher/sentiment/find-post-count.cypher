// Purpose: Number of all posts, from the count store.
// Params:  scope MAP
// Returns: postCount INTEGER
CALL () {
  MATCH (post:Post)
  RETURN count(post) AS allCount
}
RETURN
  CASE WHEN $scope.all THEN allCount ELSE 0 END AS postCount
