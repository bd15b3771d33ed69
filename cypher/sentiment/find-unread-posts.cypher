// Purpose: Some of the posts whose text is new, changed or was read by another version, and whether their source gave a
//          sentiment and topics.
// Params:  scope MAP, version STRING, limit INTEGER
// Returns: postId STRING, text STRING, rated BOOLEAN, topical BOOLEAN
CALL () {
  MATCH (post:TextDue)
  RETURN post
  LIMIT $limit
  UNION
  MATCH (post:Post)
  WHERE post.textVersion < $version
  RETURN post
  LIMIT $limit
  UNION
  MATCH (post:Post)
  WHERE post.textVersion > $version
  RETURN post
  LIMIT $limit
}
WITH post
WHERE $scope.all
WITH post
LIMIT $limit
RETURN
  post.postId AS postId,
  coalesce(post.text, '') AS text,
  post.sentiment IS NOT NULL AS rated,
  EXISTS {
    MATCH (post)-[about:ABOUT]->(:Topic)
    WHERE about.derivedBy IS NULL
  } AS topical
ORDER BY postId
