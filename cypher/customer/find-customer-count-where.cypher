// Purpose: Number of customers that pass a filter, exact up to 10,000 and null beyond. The filter is that of
//          find-customers-where.
// Params:  scope MAP, text STRING, owner STRING, industry STRING, segment STRING, region STRING, grade LIST<STRING>,
//          stale BOOLEAN, healthBand LIST<STRING>, healthBelow FLOAT, asOf INTEGER
// Returns: customerCount INTEGER
// Slot lead text: lead=CALL db.index.fulltext.queryNodes('customer_names', $text) YIELD node OPTIONAL MATCH (node)-[:NAMES]->(named:Customer) WITH coalesce(named, node) AS customer
// Slot lead owner: lead=MATCH (:Rep {repId: $owner})-[:RESPONSIBLE_FOR]->(customer:Customer) WHERE $text IS NULL
// Slot lead industry: lead=MATCH (customer:Customer {industry: $industry}) WHERE $text IS NULL
// Slot lead segment: lead=MATCH (customer:Customer {segment: $segment}) WHERE $text IS NULL
// Slot lead region: lead=MATCH (customer:Customer {region: $region}) WHERE $text IS NULL
// Slot lead health-band: lead=MATCH (customer:Customer) WHERE $text IS NULL AND customer.healthBand IN $healthBand
// Slot lead grade: lead=MATCH (customer:Customer) WHERE $text IS NULL AND customer.grade IN $grade
// Slot lead any: lead=MATCH (customer:Customer) WHERE $text IS NULL
{{lead}}
WITH DISTINCT customer
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
  AND ($industry IS NULL OR customer.industry = $industry)
  AND ($segment IS NULL OR customer.segment = $segment)
  AND ($region IS NULL OR customer.region = $region)
  AND ($grade IS NULL OR customer.grade IN $grade)
  AND ($healthBand IS NULL OR customer.healthBand IN $healthBand)
  AND ($healthBelow IS NULL OR (customer.healthSort >= 0 AND customer.healthSort < $healthBelow))
  AND ($stale IS NULL OR $stale = (coalesce(customer.lastSignalSort, -1) < $asOf - 172800000))
  AND ($owner IS NULL OR $owner = head(COLLECT {
    MATCH (customer)<-[responsible:RESPONSIBLE_FOR]-(rep:Rep)
    WHERE coalesce(responsible.from, $asOf) <= $asOf
      AND coalesce(responsible.until, $asOf + 1) > $asOf
    RETURN rep.repId
    ORDER BY coalesce(responsible.from, -9000000000000000) DESC, rep.repId
    LIMIT 1
  }))
WITH customer
LIMIT 10001
WITH count(customer) AS foundCount
RETURN
  CASE WHEN foundCount <= 10000 THEN foundCount END AS customerCount
