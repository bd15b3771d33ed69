// A supplier, a customer that supplies, one with another system's key, two devices and a product.
CREATE (c1:Customer {customerId: 'C-1', name: 'Harbour'})<-[:NAMES]-(:CustomerAlias {aliasId: 'CRM/ACC-9', system: 'CRM', key: 'ACC-9'})
CREATE (:Customer:Supplier {customerId: 'C-2', supplierId: 'C-2', name: 'Eastern Foundry'})
CREATE (:Supplier {supplierId: 'S-1', name: 'Old Foundry'})
CREATE (:Product {productId: 'P-1', name: 'Spindle bearing 主轴轴承'})
CREATE (c1)-[:OPERATES]->(:Device {deviceId: 'D-1', model: 'LINE-200'}), (c1)-[:OPERATES]->(:Device {deviceId: 'D-2'})
CREATE (c1)<-[:WORKS_AT]-(:Contact {contactId: 'K-1', name: 'Ann'})
CREATE (c1)<-[:RESPONSIBLE_FOR {from: 0}]-(r:Rep {repId: 'R-6', name: 'Lin Yue 林悦'})
CREATE (c1)<-[:PART_OF]-(:Department {departmentId: 'DP-1', name: 'Production 生产'})
CREATE (c1)-[:PLACED]->(:Order {orderId: 'O-77'})-[:SHIPPED_AS]->(:Shipment {shipmentId: 'SH-77'})
CREATE (c1)-[:OWES]->(:Invoice {invoiceId: 'V-77'}), (c1)-[:HOLDS]->(:Contract {contractId: 'A-77'}),
  (c1)-[:CONSIDERS]->(:Opportunity {opportunityId: 'Q-77'}), (c1)-[:RAISED]->(:ServiceRequest {serviceRequestId: 'SR-77'})
CREATE (:Device {deviceId: 'D-3', model: 'LINE-200'})<-[:OPERATES {from: 0, until: 1}]-(c1),
  (:Carrier {carrierId: 'CA-1', name: 'Freight'}), (:Territory {territoryId: 'T-1', name: 'Boston'})
WITH c1
MATCH (d:Device {deviceId: 'D-1'})
CREATE (d)<-[:PART_OF]-(:Component {componentId: 'CP-1', partNumber: 'BRG-40', batch: 'B-2291', name: 'Spindle bearing'})
CREATE (c3:Customer {customerId: 'C-3', name: 'Foreign Harbour'})
CREATE (c3)-[:PLACED]->(:Order {orderId: 'O-88'}), (c3)-[:OPERATES]->(d3:Device {deviceId: 'D-88', model: 'LINE-200'}),
  (d3)<-[:PART_OF]-(:Component {componentId: 'CP-88', partNumber: 'BRG-40'}), (c3)<-[:WORKS_AT]-(:Contact {contactId: 'K-88', name: 'Bo'})
