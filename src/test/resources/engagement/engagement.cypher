// Talks and service of one customer, and a ticket that names none.
UNWIND [1] AS once
CREATE (c:Customer {customerId: 'C-1', name: 'Ann'}), (:Customer {customerId: 'C-2', name: 'Bob'})
CREATE (k:Contact {contactId: 'K-1', name: 'Kim', role: 'CTO'})-[:WORKS_AT]->(c), (r:Rep {repId: 'R-1', name: 'Lin'})
CREATE (r)-[:WORKS_IN]->(:Territory {territoryId: 'T-1', name: 'Boston'})-[:PART_OF]->(:Region {regionId: 'RG-1', name: 'East'})
CREATE (r)-[:HELD]->(i1:Interaction {interactionId: 'I-1', at: 1000, direction: 'INBOUND', channel: 'PHONE',
  department: 'Quality', subject: 'Filter'})-[:WITH]->(c), (i1)-[:WITH]->(k)
CREATE (c)<-[:WITH]-(:Interaction {interactionId: 'I-2', at: 2000, direction: 'OUTBOUND', channel: 'EMAIL'}),
  (c)<-[:WITH]-(:Interaction {interactionId: 'I-3', at: 2000, direction: 'OUTBOUND', channel: 'EMAIL'})
CREATE (c)-[:RAISED]->(s1:ServiceRequest {serviceRequestId: 'SR-1', raisedAt: 1000, resolvedAt: 5000, priority: 'HIGH',
  subject: 'Leak'})-[:UNDER]->(:Contract {contractId: 'A-1'}),
  (c)-[:RAISED]->(:ServiceRequest {serviceRequestId: 'SR-2', raisedAt: 2000}),
  (s3:ServiceRequest {serviceRequestId: 'SR-3', raisedAt: 3000})
CREATE (s1)-[:TOOK]->(:ServiceStep {serviceStepId: 'T-2', activity: 'resolved', at: 5000}),
  (s1)-[:TOOK]->(:ServiceStep {serviceStepId: 'T-1', activity: 'received', at: 1000}),
  (s3)-[:TOOK]->(:ServiceStep {serviceStepId: 'T-3', activity: '8', at: 3000})
