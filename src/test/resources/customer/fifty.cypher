// Fifty customers, each with two devices of six signals, two orders and a person.
UNWIND range(1, 50) AS i
CREATE (c:Customer {customerId: 'C-' + i, name: 'Customer ' + i})<-[:WORKS_AT]-(:Contact {contactId: 'P-' + i})
FOREACH (j IN [1, 2] |
  CREATE (c)-[:PLACED]->(:Order {orderId: 'O-' + i + '-' + j, placedAt: j, status: 'PLACED', currency: 'CNY',
    amountMinor: 100})
  CREATE (c)-[:OPERATES]->(d:Device {deviceId: 'D-' + i + '-' + j, critical: false})
  FOREACH (k IN range(1, 6) |
    CREATE (d)-[:EMITTED]->(:Signal {signalId: 'S-' + i + '-' + j + '-' + k, deviceId: 'D-' + i + '-' + j,
      kind: 'CONNECTIVITY', at: k, value: 1.0})))
