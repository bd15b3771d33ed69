// Purpose: The customers that a rep is responsible for as of an instant, and those below them in their groups: a customer
//          belongs to the owner with its largest share (ties by key). At most limit, by key.
// Params:  scope MAP, repId STRING, asOf INTEGER, limit INTEGER
// Returns: customerId STRING
MATCH (:Rep {repId: $repId})-[responsible:RESPONSIBLE_FOR]->(covered:Customer)
WHERE $scope.all
  AND coalesce(responsible.from, $asOf) <= $asOf
  AND coalesce(responsible.until, $asOf + 1) > $asOf
WITH DISTINCT covered
MATCH (covered)((parent:Customer)<-[holding:SUBSIDIARY_OF]-(child:Customer)
  WHERE coalesce(holding.from, $asOf) <= $asOf
    AND coalesce(holding.until, $asOf + 1) > $asOf
    AND NOT EXISTS {
      MATCH (child)-[other:SUBSIDIARY_OF]->(rival:Customer)
      WHERE coalesce(other.from, $asOf) <= $asOf
        AND coalesce(other.until, $asOf + 1) > $asOf
        AND (coalesce(other.share, -1.0) > coalesce(holding.share, -1.0)
          OR (coalesce(other.share, -1.0) = coalesce(holding.share, -1.0) AND rival.customerId < parent.customerId))
    }
){0,10}(customer)
RETURN DISTINCT
  customer.customerId AS customerId
ORDER BY customerId
LIMIT $limit
