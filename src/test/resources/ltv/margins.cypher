// M-1 orders: 10 K at 100.00 (cost 60.00) and 2 U at 250.00 less 10 % on 2026-01-05; 5 D at 20.00 USD (cost 10.00 USD) on
// 2026-02-05, when a dollar is 7.0; goods for 850.00 without lines on 2026-03-05; 9 K on 2026-04-05, cancelled.
// M-2 orders what has no cost (U), and what has one without a rate (E). M-3 orders Y at 100.00, which cost 3,000 JPY, at .05.
UNWIND [
  ['M-1', 'O-1', '2026-01-05', 'CNY', null, 'COMPLETED'],
  ['M-1', 'O-2', '2026-02-05', 'USD', null, 'COMPLETED'],
  ['M-1', 'O-3', '2026-03-05', 'CNY', 85000, 'COMPLETED'],
  ['M-1', 'O-4', '2026-04-05', 'CNY', null, 'CANCELLED'],
  ['M-2', 'O-5', '2026-01-05', 'CNY', null, 'COMPLETED'],
  ['M-3', 'O-6', '2026-01-05', 'CNY', null, 'COMPLETED']
] AS row
MERGE (customer:Customer {customerId: row[0]})
CREATE (customer)-[:PLACED]->(:Order {orderId: row[1], placedAt: datetime(row[2] + 'T01:00:00Z').epochMillis,
  currency: row[3], amountMinor: row[4], status: row[5]})
WITH count(*) AS orders
UNWIND [['K', 6000, 'CNY'], ['U', null, null], ['D', 1000, 'USD'], ['E', 500, 'EUR'], ['Y', 3000, 'JPY']] AS row
CREATE (:Product {productId: row[0], name: row[0], unitCostMinor: row[1], costCurrency: row[2]})
WITH count(*) AS products
UNWIND [
  ['O-1', 'K', 10000, 10000, 0, 'CNY'],
  ['O-1', 'U', 2000, 25000, 1000, 'CNY'],
  ['O-2', 'D', 5000, 2000, 0, 'USD'],
  ['O-4', 'K', 9000, 10000, 0, 'CNY'],
  ['O-5', 'U', 2000, 25000, 0, 'CNY'],
  ['O-5', 'E', 2000, 25000, 0, 'CNY'],
  ['O-6', 'Y', 1000, 10000, 0, 'CNY']
] AS row
MATCH (order:Order {orderId: row[0]}), (product:Product {productId: row[1]})
CREATE (order)-[:HAS]->(:OrderLine {orderLineId: row[0] + row[1], quantityThousandths: row[2], unitPriceMinor: row[3],
  discountBasisPoints: row[4], currency: row[5]})-[:OF]->(product)
WITH count(*) AS lines
CREATE (:ExchangeRate {rateId: 'R-1', currency: 'USD', quoteCurrency: 'CNY', day: date('2026-02-01'), rateE8: 700000000})
CREATE (:ExchangeRate {rateId: 'R-2', currency: 'JPY', quoteCurrency: 'CNY', day: date('2026-01-01'), rateE8: 5000000})
