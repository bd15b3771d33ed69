// Purpose: The talks with each customer, newest first, behind a place; their number when counted.
// Params:  scope MAP, customerIds LIST<STRING>, beforeAt INTEGER, beforeId STRING, limit INTEGER, counted BOOLEAN
// Returns: customerId STRING, rows LIST<MAP>, rowCount INTEGER
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WHERE ($scope.all OR customer.customerId IN $scope.customerIds)
RETURN
  customer.customerId AS customerId,
  COLLECT {
    MATCH (customer)<-[:WITH]-(interaction:Interaction)
    WHERE interaction.at <= $beforeAt
      AND (interaction.at < $beforeAt OR interaction.interactionId < $beforeId)
    WITH interaction
    ORDER BY interaction.at DESC, interaction.interactionId DESC
    LIMIT $limit
    OPTIONAL MATCH (interaction)-[:WITH]->(contact:Contact)
    OPTIONAL MATCH (interaction)<-[:HELD]-(rep:Rep)
    RETURN interaction {
      .interactionId, .at, .direction, .channel, .department, .subject, customerId: customer.customerId,
      contact: contact {.contactId, name: coalesce(contact.name, contact.contactId), .role},
      rep: rep {.repId, name: coalesce(rep.name, rep.repId)}
    }
    ORDER BY interaction.at DESC, interaction.interactionId DESC
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (customer)<-[:WITH]-(:Interaction)
  } END AS rowCount
ORDER BY customerId
