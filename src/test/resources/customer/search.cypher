// A supplier, a customer that supplies, one with another system's key, two devices and a product.
CREATE (c1:Customer {customerId: 'C-1', name: 'Harbour'})<-[:NAMES]-(:CustomerAlias {aliasId: 'CRM/ACC-9', system: 'CRM', key: 'ACC-9'})
CREATE (:Customer:Supplier {customerId: 'C-2', supplierId: 'C-2', name: 'Eastern Foundry'})
CREATE (:Supplier {supplierId: 'S-1', name: 'Old Foundry'})
CREATE (:Product {productId: 'P-1', name: 'Spindle bearing 主轴轴承'})
CREATE (c1)-[:OPERATES]->(:Device {deviceId: 'D-1', model: 'LINE-200'}), (c1)-[:OPERATES]->(:Device {deviceId: 'D-2'})
CREATE (c1)<-[:WORKS_AT]-(:Contact {contactId: 'K-1', name: 'Ann'})
