// Purpose: A page of interactions from an instant on, newest first, behind a place.
// Params:  scope MAP, from INTEGER, beforeAt INTEGER, beforeId STRING, limit INTEGER
// Returns: row MAP
CALL () {
  MATCH (interaction:Interaction)
  WHERE ($scope.all OR EXISTS {
    MATCH (interaction)-[:WITH]->(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND interaction.at = $beforeAt
    AND interaction.interactionId < $beforeId
  RETURN interaction
  ORDER BY interaction.interactionId DESC
  LIMIT $limit
  UNION ALL
  MATCH (interaction:Interaction)
  WHERE ($scope.all OR EXISTS {
    MATCH (interaction)-[:WITH]->(owner:Customer)
    WHERE owner.customerId IN $scope.customerIds
  })
    AND interaction.at < $beforeAt
    AND interaction.at >= $from
    AND interaction.interactionId >= ''
  RETURN interaction
  ORDER BY interaction.at DESC, interaction.interactionId DESC
  LIMIT $limit
}
WITH interaction
ORDER BY interaction.at DESC, interaction.interactionId DESC
LIMIT $limit
OPTIONAL MATCH (interaction)-[:WITH]->(customer:Customer)
OPTIONAL MATCH (interaction)-[:WITH]->(contact:Contact)
OPTIONAL MATCH (interaction)<-[:HELD]-(rep:Rep)
RETURN
  interaction {
    .interactionId, .at, .direction, .channel, .department, .subject, customerId: customer.customerId,
    contact: contact {.contactId, name: coalesce(contact.name, contact.contactId), .role},
    rep: rep {.repId, name: coalesce(rep.name, rep.repId)}
  } AS row
ORDER BY interaction.at DESC, interaction.interactionId DESC
