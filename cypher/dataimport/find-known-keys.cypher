// Purpose: Which of these keys name something that is known.
// Params:  scope MAP, keys LIST<STRING>
// Returns: key STRING
// Slot kind customer: entity=(entity:Customer {customerId: wanted})
// Slot kind contact: entity=(entity:Contact {contactId: wanted})
// Slot kind rep: entity=(entity:Rep {repId: wanted})
// Slot kind product: entity=(entity:Product {productId: wanted})
// Slot kind order: entity=(entity:Order {orderId: wanted})
// Slot kind invoice: entity=(entity:Invoice {invoiceId: wanted})
// Slot kind device: entity=(entity:Device {deviceId: wanted})
// Slot kind contract: entity=(entity:Contract {contractId: wanted})
// Slot kind opportunity: entity=(entity:Opportunity {opportunityId: wanted})
// Slot kind supplier: entity=(entity:Supplier {supplierId: wanted})
// Slot kind carrier: entity=(entity:Carrier {carrierId: wanted})
// Slot kind shipment: entity=(entity:Shipment {shipmentId: wanted})
// Slot kind supply-event: entity=(entity:SupplyEvent {supplyEventId: wanted})
// Slot kind service-request: entity=(entity:ServiceRequest {serviceRequestId: wanted})
// Slot kind department: entity=(entity:Department {departmentId: wanted})
// Slot kind region: entity=(entity:Region {regionId: wanted})
// Slot kind territory: entity=(entity:Territory {territoryId: wanted})
UNWIND $keys AS wanted
MATCH {{entity}}
WHERE $scope.all
RETURN DISTINCT
  wanted AS key
ORDER BY key
