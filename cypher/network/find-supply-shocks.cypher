// Purpose: The value at risk when each supplier stops, largest first: lifetime values of the customers it reaches over at
//          most five supply links in force at asOf, each by the shares of spend on the way, less a decay for every step
//          after the first; ways to one customer add up to at most all of it. All suppliers where none are named.
// Params:  scope MAP, supplierIds LIST<STRING>, asOf INTEGER, decay FLOAT, unknownShareOfSpend FLOAT, limit INTEGER
// Returns: id STRING, name STRING, valueMinor FLOAT, customers LIST<MAP>
MATCH (supplier:Supplier)
WHERE $scope.shared
  AND ($scope.all OR NOT supplier:Customer OR supplier.customerId IN $scope.customerIds)
  AND (size($supplierIds) = 0 OR supplier.supplierId IN $supplierIds)
CALL (supplier) {
  MATCH (supplier) ((seller)-[link:SUPPLIES]->(buyer)
    WHERE coalesce(link.from, $asOf) <= $asOf
      AND coalesce(link.until, $asOf + 1) > $asOf){1,5} (customer:Customer)
  WHERE customer.ltvMinor > 0
    AND ($scope.all OR all(one IN buyer WHERE NOT one:Customer OR one.customerId IN $scope.customerIds))
  WITH
    customer,
    [one IN link | coalesce(one.shareOfSpend, $unknownShareOfSpend)] AS shares,
    [supplier.supplierId] + [one IN buyer | coalesce(one.supplierId, one.customerId)] AS keys
  WITH
    customer,
    keys,
    shares,
    $decay ^ (size(shares) - 1) * reduce(share = 1.0, one IN shares | share * one) AS share
  ORDER BY share DESC, keys
  WITH customer, sum(share) AS whole, collect({keys: keys, shares: shares, share: share})[..20] AS ways
  WITH customer, ways, CASE WHEN whole > 1 THEN 1.0 ELSE whole END AS share
  ORDER BY share * customer.ltvMinor DESC, customer.customerId
  RETURN
    sum(share * customer.ltvMinor) AS valueMinor,
    collect({customerId: customer.customerId, share: share, valueMinor: share * customer.ltvMinor, ways: ways})[..100]
      AS customers
}
RETURN
  supplier.supplierId AS id,
  supplier.name AS name,
  valueMinor,
  customers
ORDER BY valueMinor DESC, id
LIMIT $limit
