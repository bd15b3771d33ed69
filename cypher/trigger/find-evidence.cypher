// Purpose: The measure and the facts behind firings, newest first.
// Params:  scope MAP, firingIds LIST<STRING>
// Returns: firingId STRING, kind STRING, id STRING, at INTEGER, detail MAP
UNWIND $firingIds AS firingId
MATCH (firing:Firing {firingId: firingId})
WHERE ($scope.all OR EXISTS {
  MATCH (firing)-[:FOR]->(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
CALL (firing) {
  RETURN
    'Measure' AS kind,
    'mtbfChange' AS id,
    firing.firedAt AS at,
    {mtbfHours: firing.mtbfHours, mtbfChange: firing.mtbfChange} AS detail
  UNION ALL
  MATCH (firing)-[:EVIDENCED_BY]->(post:Post)<-[:POSTED]-(contact:Contact)
  RETURN
    'Post' AS kind,
    post.postId AS id,
    post.at AS at,
    {role: contact.role, topicId: firing.topicId, text: post.text} AS detail
  UNION ALL
  MATCH (firing)-[:EVIDENCED_BY]->(outage:Outage)<-[:SUFFERED]-(device:Device)
  RETURN
    'Outage' AS kind,
    outage.outageId AS id,
    outage.startedAt AS at,
    {deviceId: device.deviceId, cause: outage.cause, endedAt: outage.endedAt} AS detail
}
RETURN
  firing.firingId AS firingId,
  kind,
  id,
  at,
  detail
ORDER BY firingId, at DESC, kind, id
