// Purpose: A page of the components of one kind, of one batch or (batch null) of any, by key, behind a place, with the
//          devices that they are part of.
// Params:  scope MAP, partNumber STRING, batch STRING, afterId STRING, limit INTEGER
// Returns: row MAP
// Slot batch any: where=$batch IS NULL | order=component.partNumber, component.componentId
// Slot batch one: where=component.batch = $batch | order=component.partNumber, component.batch, component.componentId
MATCH (component:Component)
WHERE ($scope.all OR EXISTS {
  MATCH (component)-[:PART_OF]->(:Device)<-[operates:OPERATES]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
    AND coalesce(operates.until, $scope.at + 1) > $scope.at
})
  AND component.partNumber = $partNumber
  AND {{where}}
  AND component.componentId > $afterId
WITH component
ORDER BY {{order}}
LIMIT $limit
MATCH (component)-[fitted:PART_OF]->(device:Device)
WHERE ($scope.all OR EXISTS {
  MATCH (device)<-[operates:OPERATES]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
    AND coalesce(operates.until, $scope.at + 1) > $scope.at
})
RETURN
  component {
    .componentId, .partNumber, .batch, .name, from: fitted.from, until: fitted.until,
    device: device {.deviceId, .model, critical: coalesce(device.critical, false)}
  } AS row
ORDER BY component.componentId
