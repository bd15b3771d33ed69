// Purpose: Which facts are known by these keys, and the hash of the row that wrote each, 0 for one that no row has
//          written; the places are those of their keys among the keys.
// Params:  scope MAP, keys LIST<STRING>
// Returns: places LIST<INTEGER>, rowHashes LIST<INTEGER>, facts LIST<STRING>
// Slot fact Carrier: entity=(entity:Carrier {carrierId: $keys[place]})
// Slot fact Component: entity=(entity:Component {componentId: $keys[place]})
// Slot fact Contact: entity=(entity:Contact {contactId: $keys[place]})
// Slot fact Contract: entity=(entity:Contract {contractId: $keys[place]})
// Slot fact Customer: entity=(entity:Customer {customerId: $keys[place]})
// Slot fact CustomerAlias: entity=(entity:CustomerAlias {aliasId: $keys[place]})
// Slot fact Department: entity=(entity:Department {departmentId: $keys[place]})
// Slot fact Device: entity=(entity:Device {deviceId: $keys[place]})
// Slot fact ExchangeRate: entity=(entity:ExchangeRate {rateId: $keys[place]})
// Slot fact Family: entity=(entity:Family {familyId: $keys[place]})
// Slot fact Interaction: entity=(entity:Interaction {interactionId: $keys[place]})
// Slot fact Invoice: entity=(entity:Invoice {invoiceId: $keys[place]})
// Slot fact Order: entity=(entity:Order {orderId: $keys[place]})
// Slot fact OrderLine: entity=(entity:OrderLine {orderLineId: $keys[place]})
// Slot fact Outage: entity=(entity:Outage {outageId: $keys[place]})
// Slot fact Payment: entity=(entity:Payment {paymentId: $keys[place]})
// Slot fact Refund: entity=(entity:Refund {refundId: $keys[place]})
// Slot fact Region: entity=(entity:Region {regionId: $keys[place]})
// Slot fact Rep: entity=(entity:Rep {repId: $keys[place]})
// Slot fact ServiceRequest: entity=(entity:ServiceRequest {serviceRequestId: $keys[place]})
// Slot fact ServiceStep: entity=(entity:ServiceStep {serviceStepId: $keys[place]})
// Slot fact Shipment: entity=(entity:Shipment {shipmentId: $keys[place]})
// Slot fact Signal: entity=(entity:Signal {signalId: $keys[place]})
// Slot fact Supplier: entity=(entity:Supplier {supplierId: $keys[place]})
// Slot fact SupplyEvent: entity=(entity:SupplyEvent {supplyEventId: $keys[place]})
// Slot fact Territory: entity=(entity:Territory {territoryId: $keys[place]})
UNWIND range(0, size($keys) - 1) AS place
MATCH {{entity}}
WHERE $scope.all
RETURN
  collect(place) AS places,
  collect(coalesce(entity.rowHash, 0)) AS rowHashes,
  collect(elementId(entity)) AS facts
