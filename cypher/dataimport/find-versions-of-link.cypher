// Purpose: Where the links of one kind between two things come from: their present versions, each followed by those
//          before, newest first, with job, file, line, and since when they were known.
// Params:  scope MAP, from STRING, to STRING
// Returns: present BOOLEAN, jobId STRING, file STRING, line INTEGER, rowHash INTEGER, recordedAt ANY
// Slot kind ownership: entity=(:Customer {customerId: $from})-[entity:SUBSIDIARY_OF]->(:Customer {customerId: $to})
// Slot kind responsibility: entity=(:Rep {repId: $from})-[entity:RESPONSIBLE_FOR]->(:Customer {customerId: $to})
// Slot kind operation: entity=(:Customer {customerId: $from})-[entity:OPERATES]->(:Device {deviceId: $to})
// Slot kind device-use: entity=(:Department {departmentId: $from})-[entity:USES]->(:Device {deviceId: $to})
// Slot kind supply-to-customer: entity=(:Supplier {supplierId: $from})-[entity:SUPPLIES]->(:Customer {customerId: $to})
// Slot kind supply-to-supplier: entity=(:Supplier {supplierId: $from})-[entity:SUPPLIES]->(:Supplier {supplierId: $to})
// Slot kind referral: entity=(:Customer {customerId: $from})-[entity:REFERRED]->(:Customer {customerId: $to})
// Slot kind coverage-of-product: entity=(:Contract {contractId: $from})-[entity:COVERS]->(:Product {productId: $to})
// Slot kind coverage-of-device: entity=(:Contract {contractId: $from})-[entity:COVERS]->(:Device {deviceId: $to})
// Slot kind stage: entity=(:Opportunity {opportunityId: $from})-[entity:ENTERED]->(:Stage {stageId: $to})
// Slot kind territory: entity=(:Rep {repId: $from})-[entity:WORKS_IN]->(:Territory {territoryId: $to})
// Slot kind effect-on-order: entity=(:SupplyEvent {supplyEventId: $from})-[entity:AFFECTS]->(:Order {orderId: $to})
// Slot kind effect-on-shipment: entity=(:SupplyEvent {supplyEventId: $from})-[entity:AFFECTS]->(:Shipment {shipmentId: $to})
// Slot kind effect-on-product: entity=(:SupplyEvent {supplyEventId: $from})-[entity:AFFECTS]->(:Product {productId: $to})
// Slot kind effect-on-customer: entity=(:SupplyEvent {supplyEventId: $from})-[entity:AFFECTS]->(:Customer {customerId: $to})
// Slot kind effect-on-supplier: entity=(:SupplyEvent {supplyEventId: $from})-[entity:AFFECTS]->(:Supplier {supplierId: $to})
MATCH {{entity}}
WHERE $scope.imports
  AND entity.recordedIn IS NOT NULL
CALL (entity) {
  RETURN properties(entity) AS version, true AS present, 0 AS newer
  UNION ALL
  MATCH (old:Superseded {supersededFact: elementId(entity)})
  RETURN properties(old) AS version, false AS present, 1000000 - old.supersededVersion AS newer
}
OPTIONAL MATCH (chunk:ImportChunk {chunkId: version.recordedIn})
RETURN
  present,
  chunk.jobId AS jobId,
  chunk.file AS file,
  version.sourceLine AS line,
  version.rowHash AS rowHash,
  coalesce(version[chunk.knownSince], chunk.recordedAt) AS recordedAt
ORDER BY elementId(entity), newer
LIMIT 100
