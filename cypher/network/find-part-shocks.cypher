// Purpose: The value at risk when no more parts of a number are to be had, largest first: lifetime values of the
//          customers with devices that hold one at asOf, each by the share of such devices among all it operates. All
//          part numbers where no components are named, else those of the components.
// Params:  scope MAP, componentIds LIST<STRING>, asOf INTEGER, limit INTEGER
// Returns: id STRING, name STRING, componentIds LIST<STRING>, valueMinor FLOAT, customers LIST<MAP>
MATCH (wanted:Component)
WHERE $scope.shared
  AND (size($componentIds) = 0 OR wanted.componentId IN $componentIds)
WITH wanted
ORDER BY wanted.componentId
WITH wanted.partNumber AS partNumber, head(collect(wanted.name)) AS name, collect(wanted.componentId) AS wantedIds
CALL (partNumber) {
  MATCH (:Component {partNumber: partNumber})-[fitted:PART_OF]->(device:Device)<-[:OPERATES]-(customer:Customer)
  WHERE customer.ltvMinor > 0
    AND ($scope.all OR customer.customerId IN $scope.customerIds)
    AND coalesce(fitted.from, $asOf) <= $asOf
    AND coalesce(fitted.until, $asOf + 1) > $asOf
  WITH customer, count(DISTINCT device) AS holding
  WITH customer, toFloat(holding) / COUNT { (customer)-[:OPERATES]->(:Device) } AS share
  ORDER BY share * customer.ltvMinor DESC, customer.customerId
  RETURN
    sum(share * customer.ltvMinor) AS valueMinor,
    collect({customerId: customer.customerId, share: share, valueMinor: share * customer.ltvMinor,
      ways: [{keys: [partNumber, customer.customerId], shares: [share], share: share}]})[..100] AS customers
}
RETURN
  partNumber AS id,
  name,
  CASE WHEN size($componentIds) = 0 THEN [] ELSE wantedIds END AS componentIds,
  valueMinor,
  customers
ORDER BY valueMinor DESC, id
LIMIT $limit
