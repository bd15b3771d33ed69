// Four orders with refunds; what is left of them is worked out in RefundsIT.
CREATE (c1:Customer {customerId: 'C-1', name: 'Ann'})
CREATE (c1)-[:PLACED]->(o1:Order {orderId: 'O-1', placedAt: 1, status: 'COMPLETED', currency: 'CNY', amountMinor: 10000})
CREATE (:Refund {refundId: 'R-1', refundedAt: 20, currency: 'CNY', refundedMinor: 2500})-[:REVERSES]->(o1)
CREATE (:Refund {refundId: 'R-2', refundedAt: 10, currency: 'CNY', refundedMinor: 1000})-[:REVERSES]->(o1)
CREATE (c1)-[:PLACED]->(o2:Order {orderId: 'O-2', placedAt: 2, status: 'COMPLETED', currency: 'CNY'})
CREATE (o2)-[:HAS]->(:OrderLine {orderLineId: 'L-2', quantityThousandths: 3000, unitPriceMinor: 35,
  discountBasisPoints: 1000, currency: 'CNY'})
CREATE (:Refund {refundId: 'R-3', refundedAt: 30, currency: 'CNY', refundedMinor: 95})-[:REVERSES]->(o2)
CREATE (c1)-[:PLACED]->(o3:Order {orderId: 'O-3', placedAt: 3, status: 'CANCELLED', currency: 'CNY', amountMinor: 700})
CREATE (:Refund {refundId: 'R-4', refundedAt: 40, currency: 'CNY', refundedMinor: 700})-[:REVERSES]->(o3)
CREATE (c1)-[:PLACED]->(:Order {orderId: 'O-4', placedAt: 4, status: 'COMPLETED', currency: 'USD', amountMinor: 800})
WITH c1
UNWIND [['1969-12-01', 1], ['1970-01-01', 700625000], ['1970-01-02', 2]] AS row
CREATE (:ExchangeRate {rateId: row[0], currency: 'USD', quoteCurrency: 'CNY', day: date(row[0]), rateE8: row[1]})
