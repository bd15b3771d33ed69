// Purpose: Voice signals per customer: mean sentiment (-1..1) of the posts of 90 days that its contacts wrote or
//          that mention it, as their source rated them, else as their text sounds.
// Params:  customerIds LIST<STRING>, asOf INTEGER
// Returns: customerId STRING, sentiment MAP
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WITH customer, ($asOf / 86400000 + 1) * 86400000 - 7776000000 AS windowStart
CALL (customer, windowStart) {
  CALL (customer) {
    MATCH (customer)<-[:WORKS_AT]-(:Contact)-[:POSTED]->(post:Post)
    RETURN post
    UNION
    MATCH (customer)<-[:MENTIONS]-(post:Post)
    RETURN post
  }
  WITH windowStart, post
  WHERE post.at <= $asOf
    AND post.at >= windowStart
  WITH post, coalesce(post.sentiment, post.textSentiment) AS sentiment
  WITH count(post) AS postCount, count(sentiment) AS scoredCount, avg(sentiment) AS mean, max(post.at) AS newestAt
  RETURN {
    value: CASE WHEN scoredCount > 0 THEN round(mean, 9) END,
    absence: CASE WHEN scoredCount = 0 THEN 'NO_DATA' END,
    observations: scoredCount,
    newestAt: newestAt,
    coverage: CASE WHEN postCount > 0 THEN toFloat(scoredCount) / postCount ELSE 0.0 END
  } AS sentiment
}
RETURN
  customer.customerId AS customerId,
  sentiment
ORDER BY customerId
