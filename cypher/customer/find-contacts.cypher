// Purpose: The people of each customer, by key, behind a place; their number when counted.
// Params:  scope MAP, customerIds LIST<STRING>, afterId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)<-[:WORKS_AT]-(contact:Contact)
    WHERE contact.contactId > $afterId
    WITH DISTINCT contact
    RETURN contact {.contactId, name: coalesce(contact.name, contact.contactId), .role}
    ORDER BY contact.contactId
    LIMIT $limit
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (customer)<-[:WORKS_AT]-(contact:Contact)
    RETURN DISTINCT contact
  } END AS rowCount
ORDER BY customerId
