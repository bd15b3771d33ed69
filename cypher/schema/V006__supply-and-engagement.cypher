CREATE CONSTRAINT supplier_key IF NOT EXISTS FOR (n:Supplier) REQUIRE n.supplierId IS UNIQUE;
CREATE CONSTRAINT carrier_key IF NOT EXISTS FOR (n:Carrier) REQUIRE n.carrierId IS UNIQUE;
CREATE CONSTRAINT shipment_key IF NOT EXISTS FOR (n:Shipment) REQUIRE n.shipmentId IS UNIQUE;
CREATE CONSTRAINT supply_event_key IF NOT EXISTS FOR (n:SupplyEvent) REQUIRE n.supplyEventId IS UNIQUE;
CREATE CONSTRAINT interaction_key IF NOT EXISTS FOR (n:Interaction) REQUIRE n.interactionId IS UNIQUE;
CREATE CONSTRAINT service_request_key IF NOT EXISTS FOR (n:ServiceRequest) REQUIRE n.serviceRequestId IS UNIQUE;
CREATE CONSTRAINT service_step_key IF NOT EXISTS FOR (n:ServiceStep) REQUIRE n.serviceStepId IS UNIQUE;
CREATE CONSTRAINT component_key IF NOT EXISTS FOR (n:Component) REQUIRE n.componentId IS UNIQUE;
CREATE CONSTRAINT department_key IF NOT EXISTS FOR (n:Department) REQUIRE n.departmentId IS UNIQUE;
CREATE CONSTRAINT region_key IF NOT EXISTS FOR (n:Region) REQUIRE n.regionId IS UNIQUE;
CREATE CONSTRAINT territory_key IF NOT EXISTS FOR (n:Territory) REQUIRE n.territoryId IS UNIQUE;
CREATE INDEX shipment_by_state IF NOT EXISTS FOR (n:Shipment) ON (n.state, n.promisedOn, n.shipmentId);
CREATE INDEX supply_event_by_time IF NOT EXISTS FOR (n:SupplyEvent) ON (n.at, n.supplyEventId);
CREATE INDEX interaction_by_time IF NOT EXISTS FOR (n:Interaction) ON (n.at, n.interactionId);
CREATE INDEX service_request_by_time IF NOT EXISTS FOR (n:ServiceRequest) ON (n.raisedAt, n.serviceRequestId);
CREATE INDEX component_by_part IF NOT EXISTS FOR (n:Component) ON (n.partNumber, n.componentId);
CREATE INDEX component_by_batch IF NOT EXISTS FOR (n:Component) ON (n.partNumber, n.batch, n.componentId)
