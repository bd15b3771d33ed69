// Purpose: What a text names, best match first, ties by kind and key. Customers, suppliers, products, devices, components,
//          departments, reps, carriers and territories by every word of their names and keys; facts, of which there are
//          too many to index their words, and people by their whole key, which goes before all words; people keep their key
//          for a label. A customer is also found by other systems' keys; one that supplies is a customer. What is chosen by
//          scope or kind is chosen among the best matchLimit matches.
// Params:  scope MAP, text STRING, keys LIST<STRING>, kinds LIST<STRING>, matchLimit INTEGER, limit INTEGER
// Returns: node MAP
CALL () {
  CALL db.index.fulltext.queryNodes('customer_names', $text, {limit: $matchLimit})
  YIELD node, score
  OPTIONAL MATCH (node)-[:NAMES]->(named:Customer)
  WITH coalesce(named, node) AS found, score
  WHERE ($scope.all OR found.customerId IN $scope.customerIds)
  RETURN found, score, 'Customer' AS kind, found.customerId AS key
  UNION ALL
  CALL db.index.fulltext.queryNodes('names_of_things', $text, {limit: $matchLimit})
  YIELD node, score
  WHERE ($scope.all OR CASE
    WHEN node:Customer THEN node.customerId IN $scope.customerIds
    WHEN node:Device THEN EXISTS {
      MATCH (node)<-[operates:OPERATES]-(owner:Customer)
      WHERE owner.customerId IN $scope.customerIds
        AND coalesce(operates.until, $scope.at + 1) > $scope.at
    }
    WHEN node:Component THEN EXISTS {
      MATCH (node)-[:PART_OF]->(:Device)<-[operates:OPERATES]-(owner:Customer)
      WHERE owner.customerId IN $scope.customerIds
        AND coalesce(operates.until, $scope.at + 1) > $scope.at
    }
    WHEN node:Department THEN EXISTS {
      MATCH (node)-[:PART_OF]->(owner:Customer)
      WHERE owner.customerId IN $scope.customerIds
    }
    ELSE $scope.shared
  END)
  WITH node AS found, score, CASE
    WHEN node:Customer THEN 'Customer'
    ELSE head([kind IN ['Supplier', 'Product', 'Device', 'Component', 'Department', 'Rep', 'Carrier', 'Territory']
      WHERE kind IN labels(node)])
  END AS kind
  RETURN found, score, kind, found[toLower(left(kind, 1)) + substring(kind, 1) + 'Id'] AS key
  UNION ALL
  UNWIND $keys AS key
  MATCH (found:Order {orderId: key})
  WHERE ($scope.all OR EXISTS {
    MATCH (found)<-[:PLACED]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
  RETURN found, 1000.0 AS score, 'Order' AS kind, key
  UNION ALL
  UNWIND $keys AS key
  MATCH (found:Invoice {invoiceId: key})
  WHERE ($scope.all OR EXISTS {
    MATCH (found)<-[:OWES]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
  RETURN found, 1000.0 AS score, 'Invoice' AS kind, key
  UNION ALL
  UNWIND $keys AS key
  MATCH (found:Contract {contractId: key})
  WHERE ($scope.all OR EXISTS {
    MATCH (found)<-[:HOLDS]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
  RETURN found, 1000.0 AS score, 'Contract' AS kind, key
  UNION ALL
  UNWIND $keys AS key
  MATCH (found:Shipment {shipmentId: key})
  WHERE ($scope.all OR EXISTS {
    MATCH (found)<-[:SHIPPED_AS]-(:Order)<-[:PLACED]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
  RETURN found, 1000.0 AS score, 'Shipment' AS kind, key
  UNION ALL
  UNWIND $keys AS key
  MATCH (found:Opportunity {opportunityId: key})
  WHERE ($scope.all OR EXISTS {
    MATCH (found)<-[:CONSIDERS]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
  RETURN found, 1000.0 AS score, 'Opportunity' AS kind, key
  UNION ALL
  UNWIND $keys AS key
  MATCH (found:ServiceRequest {serviceRequestId: key})
  WHERE ($scope.all OR EXISTS {
    MATCH (found)<-[:RAISED]-(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
  RETURN found, 1000.0 AS score, 'ServiceRequest' AS kind, key
  UNION ALL
  UNWIND $keys AS key
  MATCH (found:Contact {contactId: key})
  WHERE ($scope.all OR EXISTS {
    MATCH (found)-[:WORKS_AT]->(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
  RETURN found, 1000.0 AS score, 'Contact' AS kind, key
}
WITH found, kind, key, max(score) AS score
WHERE $kinds IS NULL
  OR kind IN $kinds
WITH found, kind, key, score
ORDER BY score DESC, kind, key
LIMIT $limit
RETURN
  {kind: kind, key: key, label: CASE kind WHEN 'Contact' THEN key ELSE coalesce(found.name, found.model, key) END} AS node
ORDER BY score DESC, kind, key
