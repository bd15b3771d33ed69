// Purpose: Fires a rule for customers, unless it has fired for them within its quiet days, and keeps the posts and
//          outages behind each firing. New firings are numbered one after the other: the counter is held until the
//          transaction ends, so numbers are in the order of commits.
// Params:  rows LIST<MAP>, asOf INTEGER, ruleId STRING, ruleVersion INTEGER, quietDays INTEGER, productId STRING
// Returns: firingId STRING
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
MATCH (rule:TriggerRule {ruleId: $ruleId})
WHERE NOT EXISTS {
  MATCH (customer)<-[:FOR]-(earlier:Firing)-[:FIRED_BY]->(rule)
  WHERE earlier.firedAt > $asOf - $quietDays * 86400000
}
MERGE (firing:Firing {firingId: $ruleId + '~' + row.customerId + '~' + toString($asOf / 86400000)})
ON CREATE SET
  firing.status = 'OPEN',
  firing.firedAt = $asOf,
  firing.ruleVersion = $ruleVersion,
  firing.topicId = row.topicId,
  firing.mtbfHours = row.mtbfHours,
  firing.mtbfChange = row.mtbfChange
MERGE (firing)-[:FIRED_BY]->(rule)
MERGE (firing)-[:FOR]->(customer)
WITH row, firing, customer
CALL (firing) {
  WITH firing
  WHERE firing.raised IS NULL
  MERGE (counter:FiringCounter {counterId: 'firings'})
  ON CREATE SET
    counter.raised = 0
  SET counter.raised = counter.raised + 1
  SET firing.raised = counter.raised
}
CALL (firing) {
  MATCH (product:Product {productId: $productId})
  MERGE (firing)-[:RECOMMENDS]->(product)
}
CALL (firing, row) {
  UNWIND row.postIds AS postId
  MATCH (post:Post {postId: postId})
  MERGE (firing)-[:EVIDENCED_BY]->(post)
}
CALL (firing, customer) {
  MATCH (customer)-[operates:OPERATES]->(:Device)-[:SUFFERED]->(outage:Outage {planned: false})
  WHERE outage.startedAt <= $asOf
    AND outage.startedAt >= coalesce(operates.from, outage.startedAt)
    AND outage.startedAt < coalesce(operates.until, $asOf + 1)
    AND outage.startedAt >= ($asOf / 86400000 - 89) * 86400000
  MERGE (firing)-[:EVIDENCED_BY]->(outage)
}
RETURN
  firing.firingId AS firingId
ORDER BY firingId
