// Purpose: Where a fact comes from: its present version, then those before, newest first, each with its job, file, line,
//          and since when it was known. A live fact has an idempotency key for a job, and no file.
// Params:  scope MAP, key STRING
// Returns: present BOOLEAN, jobId STRING, file STRING, line INTEGER, rowHash INTEGER, recordedAt ANY
// Slot kind customer: entity=(entity:Customer {customerId: $key})
// Slot kind contact: entity=(entity:Contact {contactId: $key})
// Slot kind rep: entity=(entity:Rep {repId: $key})
// Slot kind product: entity=(entity:Product {productId: $key})
// Slot kind order: entity=(entity:Order {orderId: $key})
// Slot kind order-line: entity=(entity:OrderLine {orderLineId: $key})
// Slot kind device: entity=(entity:Device {deviceId: $key})
// Slot kind signal: entity=(entity:Signal {signalId: $key})
// Slot kind outage: entity=(entity:Outage {outageId: $key})
// Slot kind post: entity=(entity:Post {postId: $key})
// Slot kind invoice: entity=(entity:Invoice {invoiceId: $key})
// Slot kind payment: entity=(entity:Payment {paymentId: $key})
// Slot kind refund: entity=(entity:Refund {refundId: $key})
// Slot kind exchange-rate: entity=(entity:ExchangeRate {rateId: $key})
// Slot kind contract: entity=(entity:Contract {contractId: $key})
// Slot kind opportunity: entity=(entity:Opportunity {opportunityId: $key})
// Slot kind family: entity=(entity:Family {familyId: $key})
// Slot kind supplier: entity=(entity:Supplier {supplierId: $key})
// Slot kind carrier: entity=(entity:Carrier {carrierId: $key})
// Slot kind shipment: entity=(entity:Shipment {shipmentId: $key})
// Slot kind supply-event: entity=(entity:SupplyEvent {supplyEventId: $key})
// Slot kind interaction: entity=(entity:Interaction {interactionId: $key})
// Slot kind service-request: entity=(entity:ServiceRequest {serviceRequestId: $key})
// Slot kind service-step: entity=(entity:ServiceStep {serviceStepId: $key})
// Slot kind component: entity=(entity:Component {componentId: $key})
// Slot kind department: entity=(entity:Department {departmentId: $key})
// Slot kind region: entity=(entity:Region {regionId: $key})
// Slot kind territory: entity=(entity:Territory {territoryId: $key})
// Slot kind customer-alias: entity=(entity:CustomerAlias {aliasId: $key})
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
