// C-1 buys on days 0, 10 (two orders), 20 and, after the cutoff of day 30, on day 40; an order of day 15 was cancelled.
// C-2 buys in dollars: at 7.0 on day 5, and without a rate of its day on day 0. C-3 buys in yen, which have no minor unit.
// C-4 buys first after the cutoff. C-5 never bought. Day 0 is 2026-01-01, 20454 days after 1970-01-01.
WITH 20454 AS start, 86400000 AS length
UNWIND [
  ['C-1', 'O-1', 0, 'CNY', 1000, 'COMPLETED'],
  ['C-1', 'O-2', 10, 'CNY', 2000, 'COMPLETED'],
  ['C-1', 'O-3', 10, 'CNY', null, 'PLACED'],
  ['C-1', 'O-4', 15, 'CNY', 7777, 'CANCELLED'],
  ['C-1', 'O-5', 20, 'CNY', 4000, 'COMPLETED'],
  ['C-1', 'O-6', 40, 'CNY', 9000, 'COMPLETED'],
  ['C-2', 'O-7', 0, 'USD', 100, 'COMPLETED'],
  ['C-2', 'O-8', 5, 'USD', 100, 'COMPLETED'],
  ['C-3', 'O-9', 5, 'CNY', 100, 'COMPLETED'],
  ['C-3', 'O-10', 6, 'JPY', 100, 'COMPLETED'],
  ['C-4', 'O-11', 35, 'CNY', 100, 'COMPLETED']
] AS row
MERGE (customer:Customer {customerId: row[0]})
CREATE (customer)-[:PLACED]->(:Order {orderId: row[1], placedAt: (start + row[2]) * length + 3600000, currency: row[3],
  amountMinor: row[4], status: row[5]})
WITH DISTINCT start, length
CREATE (:Customer {customerId: 'C-5'})
CREATE (:ExchangeRate {rateId: 'R-1', currency: 'USD', quoteCurrency: 'CNY', day: date('2026-01-03'), rateE8: 700000000})
CREATE (:ExchangeRate {rateId: 'R-2', currency: 'JPY', quoteCurrency: 'CNY', day: date('2026-01-03'), rateE8: 5000000})
WITH start, length
MATCH (priced:Order {orderId: 'O-3'}), (refunded:Order {orderId: 'O-5'}), (late:Order {orderId: 'O-6'})
CREATE (priced)-[:HAS]->(:OrderLine {orderLineId: 'L-1', quantityThousandths: 2000, unitPriceMinor: 500,
  discountBasisPoints: 1000, currency: 'CNY'})
CREATE (:Refund {refundId: 'F-1', refundedMinor: 1500, refundedAt: (start + 25) * length, currency: 'CNY'})-[:REVERSES]->(refunded)
CREATE (:Refund {refundId: 'F-2', refundedMinor: 500, refundedAt: (start + 35) * length, currency: 'CNY'})-[:REVERSES]->(refunded)
CREATE (:Refund {refundId: 'F-3', refundedMinor: 400, refundedAt: (start + 41) * length, currency: 'CNY'})-[:REVERSES]->(late)
