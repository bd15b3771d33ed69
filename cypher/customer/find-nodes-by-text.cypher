// Purpose: The customers, products, devices and suppliers whose names and keys hold every word of a text, best match
//          first, ties by kind and key. A customer is also found by other systems' keys; one that supplies is a customer.
// Params:  scope MAP, text STRING, limit INTEGER
// Returns: node MAP
CALL () {
  CALL db.index.fulltext.queryNodes('customer_names', $text, {limit: $limit}) YIELD node, score
  OPTIONAL MATCH (node)-[:NAMES]->(named:Customer)
  RETURN coalesce(named, node) AS found, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('thing_names', $text, {limit: $limit}) YIELD node, score
  RETURN node AS found, score
}
WITH found, max(score) AS score
WHERE ($scope.all OR CASE
  WHEN found:Customer THEN found.customerId IN $scope.customerIds
  WHEN found:Device THEN EXISTS {
    MATCH (found)<-[:OPERATES]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  }
  ELSE $scope.shared
END)
WITH found, score, head([kind IN ['Customer', 'Supplier', 'Product', 'Device'] WHERE kind IN labels(found)]) AS kind
WITH found, score, kind, CASE kind
  WHEN 'Customer' THEN found.customerId
  WHEN 'Supplier' THEN found.supplierId
  WHEN 'Product' THEN found.productId
  ELSE found.deviceId
END AS key
ORDER BY score DESC, kind, key
LIMIT $limit
RETURN
  {kind: kind, key: key, label: coalesce(found.name, found.model, key)} AS node
ORDER BY score DESC, kind, key
