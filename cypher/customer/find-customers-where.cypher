// Purpose: A page of the customers that pass a filter, in one order, behind a place; those without a value come last
//          both ways. Parts of the filter that are null do not filter. Starts from the index of the most selective part;
//          a text is looked for in names and keys and in other systems' keys, which lead to the customer.
// Params:  scope MAP, text STRING, owner STRING, industry STRING, segment STRING, region STRING, grade LIST<STRING>,
//          stale BOOLEAN, healthBand LIST<STRING>, healthBelow FLOAT, asOf INTEGER,
//          value ANY, valueId STRING, noneId STRING, limit INTEGER
// Returns: customer MAP, value ANY
// Slot lead text: lead=CALL db.index.fulltext.queryNodes('customer_names', $text) YIELD node OPTIONAL MATCH (node)-[:NAMES]->(named:Customer) WITH coalesce(named, node) AS customer
// Slot lead owner: lead=MATCH (:Rep {repId: $owner})-[:RESPONSIBLE_FOR]->(customer:Customer) WHERE $text IS NULL
// Slot lead industry: lead=MATCH (customer:Customer {industry: $industry}) WHERE $text IS NULL
// Slot lead segment: lead=MATCH (customer:Customer {segment: $segment}) WHERE $text IS NULL
// Slot lead region: lead=MATCH (customer:Customer {region: $region}) WHERE $text IS NULL
// Slot lead health-band: lead=MATCH (customer:Customer) WHERE $text IS NULL AND customer.healthBand IN $healthBand
// Slot lead grade: lead=MATCH (customer:Customer) WHERE $text IS NULL AND customer.grade IN $grade
// Slot lead any: lead=MATCH (customer:Customer) WHERE $text IS NULL
// Slot field name: property=name | valued=customer.name IS NOT NULL
// Slot field credit-limit: property=creditLimitMinor | valued=customer.creditLimitMinor IS NOT NULL
// Slot field last-signal: property=lastSignalSort | valued=customer.lastSignalSort >= 0
// Slot field health: property=healthSort | valued=customer.healthSort >= 0
// Slot field lifetime-value: property=ltvSort | valued=customer.ltvSort >= 0
// Slot direction asc: past=> | order=ASC
// Slot direction desc: past=< | order=DESC
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
WITH customer, CASE WHEN {{valued}} THEN customer.{{property}} END AS value
WHERE value {{past}} $value
  OR (value = $value AND customer.customerId {{past}} $valueId)
  OR (value IS NULL AND customer.customerId {{past}} $noneId)
WITH customer, value
ORDER BY value IS NULL, value {{order}}, customer.customerId {{order}}
LIMIT $limit
RETURN
  customer {
    .customerId, name: coalesce(customer.name, customer.customerId), .industry, .segment, .region,
    .creditLimitMinor, .creditLimitCurrency, .grade, .lastSignalAt
  } AS customer,
  value
