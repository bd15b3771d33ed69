// Lists of 4,000, with ties of 100 in what customers are ordered by; all signals are of one device. Invoices with odd
// numbers are never paid; the others are over nothing. The day is 2010-12-14, the 4,000th.
UNWIND range(1, 4000) AS i
CALL (i) {
  CREATE (customer:Customer {customerId: 'C-' + i, name: 'Customer ' + i % 40, creditLimitMinor: i % 40,
    creditLimitCurrency: 'CNY', healthSort: toFloat(i % 40), ltvSort: i % 40, lastSignalSort: i % 40})
  CREATE (customer)-[:PLACED]->(order:Order {orderId: 'O-' + i, placedAt: i, status: 'PLACED'})
  CREATE (customer)-[:OPERATES]->(device:Device {deviceId: 'D-' + i})
  CREATE (device)-[:SUFFERED]->(:Outage {outageId: 'U-' + i, startedAt: i})
  CREATE (customer)-[:OWES]->(:Invoice {invoiceId: 'I-' + i, issuedOn: date('2000-01-01') + duration({days: i}),
    dueOn: date('2000-01-31') + duration({days: i}), amountMinor: i % 2, currency: 'CNY',
    settlement: CASE WHEN i % 2 = 0 THEN 'IN_TIME' WHEN i < 3970 THEN 'LATE' ELSE 'OPEN' END})
  CREATE (customer)-[:CONSIDERS]->(:Opportunity {opportunityId: 'Q-' + i, stage: CASE WHEN i % 2 = 0 THEN 'Won' ELSE 'Lost' END,
    engagedSort: date('2000-01-01') + duration({days: i})})
  CREATE (:ExchangeRate {rateId: 'USD/CNY/' + i, currency: 'USD', quoteCurrency: 'CNY', rateE8: i,
    day: date('2000-01-01') + duration({days: i})})
  CREATE (:Signal {signalId: 'S-' + i, deviceId: 'D-1', kind: 'CONNECTIVITY', at: i})
  CREATE (order)-[:SHIPPED_AS]->(:Shipment {shipmentId: 'H-' + i, promisedOn: date('2020-01-01') + duration({days: i}),
    state: ['LATE', 'ON_TIME', 'OPEN'][i % 3]})
  CREATE (:Supplier {supplierId: 'S-' + i})
  CREATE (:SupplyEvent {supplyEventId: 'E-' + i, kind: 'DELAY', at: i})
  CREATE (:Interaction {interactionId: 'I-' + i, at: i})-[:WITH]->(customer)
  CREATE (customer)-[:RAISED]->(:ServiceRequest {serviceRequestId: 'R-' + i, raisedAt: i})
  CREATE (:Component {componentId: 'P-' + i, partNumber: 'BRG', batch: 'B-1'})-[:PART_OF]->(device)
} IN TRANSACTIONS OF 1000 ROWS
