// Purpose: Ways of at most four steps over links in force at asOf on which value leaves each customer, or comes to it:
//          the keys along each, in the direction of the value, and the kinds of its steps. The likely strongest 200 of
//          each direction, by weights, shares and the value at the beginning.
// Params:  scope MAP, customerIds LIST<STRING>, asOf INTEGER, weights MAP, unknownShareOfSpend FLOAT
// Returns: customerId STRING, ways LIST<MAP>
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    UNWIND [true, false] AS onwards
    CALL (customer, onwards) {
      MATCH (customer) ((here:Customer)-[link:SUBSIDIARY_OF|SUPPLIES|REFERRED]-(there:Customer)
        WHERE (startNode(link) = here) = (onwards = (type(link) = 'SUBSIDIARY_OF'))
          AND coalesce(link.from, link.at, $asOf) <= $asOf
          AND coalesce(link.until, $asOf + 1) > $asOf){1,4} (end:Customer)
      WHERE end <> customer
        AND ($scope.all OR all(one IN there WHERE one.customerId IN $scope.customerIds))
      WITH
        onwards,
        [customer.customerId] + [one IN there | one.customerId] AS keys,
        [one IN link | CASE type(one) WHEN 'SUBSIDIARY_OF' THEN 'OWNERSHIP' WHEN 'SUPPLIES' THEN 'SUPPLY'
          ELSE 'REFERRAL' END] AS kinds,
        reduce(strength = toFloat(coalesce(CASE WHEN onwards THEN customer.ltvMinor ELSE end.ltvMinor END, 0)),
          one IN link | strength * $weights[type(one)] * CASE type(one) WHEN 'SUBSIDIARY_OF' THEN coalesce(one.share, 1.0)
          WHEN 'SUPPLIES' THEN coalesce(one.shareOfSpend, $unknownShareOfSpend) ELSE 1.0 END) AS strength
      RETURN {
        onwards: onwards,
        keys: CASE WHEN onwards THEN keys ELSE reverse(keys) END,
        kinds: CASE WHEN onwards THEN kinds ELSE reverse(kinds) END
      } AS way
      ORDER BY strength DESC, keys
      LIMIT 200
    }
    RETURN way
  } AS ways
ORDER BY customerId
