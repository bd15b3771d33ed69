// Purpose: Fires the compound rule for customers whose MTBF fell by at least the rule's drop (90 days against the 90
//          before) and one of whose contacts in the rule's role posted often enough on one of its topics. A customer
//          is not fired for again within the rule's quiet days. The facts behind a firing are kept with it.
// Params:  customerIds LIST<STRING>, asOf INTEGER, ruleId STRING, ruleVersion INTEGER, role STRING,
//          topics LIST<STRING>, minimumPosts INTEGER, postWindowDays INTEGER, minimumDrop FLOAT, quietDays INTEGER,
//          productId STRING
// Returns: firingId STRING
UNWIND $customerIds AS firedId
MATCH (customer:Customer {customerId: firedId})
WITH firedId, customer, ($asOf / 86400000 + 1) * 86400000 AS windowEnd
CALL (customer, windowEnd) {
  MATCH (customer)<-[:WORKS_AT]-(contact:Contact {role: $role})-[:POSTED]->(post:Post)-[:ABOUT]->(topic:Topic)
  WHERE topic.topicId IN $topics
    AND post.at <= $asOf
    AND post.at >= windowEnd - $postWindowDays * 86400000
  WITH contact, topic, collect(DISTINCT post) AS posts
  WHERE size(posts) >= $minimumPosts
  RETURN topic.topicId AS topicId, posts
  ORDER BY size(posts) DESC, topicId, contact.contactId
  LIMIT 1
}
CALL (firedId) {
  CALL (firedId) {
    // include measure/score-device-signals for firedId
  }
  RETURN mtbfHours, mtbfChange
}
WITH firedId, customer, windowEnd, topicId, posts, mtbfHours, mtbfChange
WHERE mtbfChange.value <= -$minimumDrop
  AND NOT EXISTS {
    MATCH (customer)<-[:FOR]-(earlier:Firing)-[:FIRED_BY]->(:TriggerRule {ruleId: $ruleId})
    WHERE earlier.firedAt > $asOf - $quietDays * 86400000
  }
MATCH (rule:TriggerRule {ruleId: $ruleId})
MERGE (firing:Firing {firingId: $ruleId + '~' + firedId + '~' + toString(($asOf / 86400000))})
ON CREATE SET
  firing.status = 'OPEN',
  firing.firedAt = $asOf,
  firing.ruleVersion = $ruleVersion,
  firing.topicId = topicId,
  firing.mtbfHours = mtbfHours.value,
  firing.mtbfChange = mtbfChange.value
MERGE (firing)-[:FIRED_BY]->(rule)
MERGE (firing)-[:FOR]->(customer)
WITH firing, customer, windowEnd, posts
CALL (firing) {
  MATCH (product:Product {productId: $productId})
  MERGE (firing)-[:RECOMMENDS]->(product)
}
CALL (firing, posts) {
  UNWIND posts AS post
  MERGE (firing)-[:EVIDENCED_BY]->(post)
}
CALL (firing, customer, windowEnd) {
  MATCH (customer)-[:OPERATES]->(:Device)-[:SUFFERED]->(outage:Outage {planned: false})
  WHERE outage.startedAt <= $asOf
    AND outage.startedAt >= windowEnd - 7776000000
  MERGE (firing)-[:EVIDENCED_BY]->(outage)
}
RETURN DISTINCT
  firing.firingId AS firingId
ORDER BY firingId
