// Two customers, the first with three shipments on one promised day; S-1 supplies C-1 by way of S-2, and S-3 did so once.
UNWIND [1] AS once
CREATE (c1:Customer {customerId: 'C-1', name: 'Ann'}), (c2:Customer {customerId: 'C-2', name: 'Bob'}),
  (c3:Customer:Supplier {customerId: 'C-3', supplierId: 'C-3', name: 'Cy'})
CREATE (c1)-[:PLACED]->(o1:Order {orderId: 'O-1', placedAt: 1, status: 'PLACED', currency: 'CNY'}),
  (c2)-[:PLACED]->(o2:Order {orderId: 'O-2', placedAt: 2, status: 'PLACED', currency: 'CNY'})
CREATE (carrier:Carrier {carrierId: 'CA-1', name: 'Freight'})
FOREACH (each IN [['H-1', 'LATE', '2026-03-10', '2026-03-11'], ['H-2', 'ON_TIME', '2026-03-10', '2026-03-10'],
    ['H-3', 'OPEN', '2026-03-10', null], ['H-4', 'LATE', '2026-03-12', '2026-03-20']] |
  CREATE (o1)-[:SHIPPED_AS]->(h:Shipment {shipmentId: each[0], state: each[1], promisedOn: date(each[2]),
    deliveredOn: date(each[3])})-[:CARRIED_BY]->(carrier))
CREATE (o2)-[:SHIPPED_AS]->(h5:Shipment {shipmentId: 'H-5', state: 'ON_TIME', promisedOn: date('2026-03-01'),
  deliveredOn: date('2026-02-27'), complete: false, mode: 'Air'})
CREATE (s1:Supplier {supplierId: 'S-1', name: 'Foundry', region: 'Anhui'}),
  (s2:Supplier {supplierId: 'S-2', name: 'Drives'}), (s3:Supplier {supplierId: 'S-3', name: 'Sensors'})
CREATE (s1)-[:SUPPLIES {from: 0}]->(s2)-[:SUPPLIES {from: 0}]->(c1), (s3)-[:SUPPLIES {from: 0, until: 1000}]->(c1),
  (c3)-[:SUPPLIES]->(c2)
CREATE (e1:SupplyEvent {supplyEventId: 'E-1', kind: 'DELAY', at: 2000, description: 'furnace'}),
  (e2:SupplyEvent {supplyEventId: 'E-2', kind: 'QUALITY', at: 2000, endedAt: 3000}),
  (e3:SupplyEvent {supplyEventId: 'E-3', kind: 'SHORTAGE', at: 1000})
CREATE (e1)-[:AFFECTS {kind: 'SUPPLIER'}]->(s1), (e1)-[:AFFECTS {kind: 'SHIPMENT'}]->(h5),
  (e2)-[:AFFECTS {kind: 'ORDER'}]->(o1), (e2)-[:AFFECTS {kind: 'CUSTOMER'}]->(c1),
  (e3)-[:AFFECTS {kind: 'SUPPLIER'}]->(s3)
CREATE (c1)-[:REFERRED]->(c2), (c1)-[:REFERRED]->(c3)
