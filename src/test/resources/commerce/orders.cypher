// Eight orders of two customers; the tie of O-1 and O-2 and all sums are worked out in OrdersIT.
WITH 1767225600000 AS january, 86400000 AS day
CREATE (c1:Customer {customerId: 'C-1', name: 'Ann'}), (c2:Customer {customerId: 'C-2', name: 'Bob'}),
  (:Customer {customerId: 'C-3', name: 'Cy'}), (p:Product {productId: 'P-1', name: 'Pump', family: 'Pumps'})
CREATE (c1)-[:PLACED]->(o1:Order {orderId: 'O-1', placedAt: january, status: 'COMPLETED', currency: 'CNY'})
CREATE (o1)-[:HAS]->(:OrderLine {orderLineId: 'L-1', quantityThousandths: 3000, unitPriceMinor: 35,
  discountBasisPoints: 1000, currency: 'CNY'})-[:OF]->(p)
CREATE (c1)-[:PLACED]->(o2:Order {orderId: 'O-2', placedAt: january, status: 'COMPLETED', currency: 'CNY'})
CREATE (o2)-[:HAS]->(:OrderLine {orderLineId: 'L-2', quantityThousandths: 1500, unitPriceMinor: 70,
  discountBasisPoints: 1000})-[:OF]->(p)
CREATE (c1)-[:PLACED]->(o3:Order {orderId: 'O-3', placedAt: january + 31 * day, status: 'PLACED', currency: 'CNY',
  amountMinor: 1000})
CREATE (o3)-[:HAS]->(:OrderLine {orderLineId: 'L-3', quantityThousandths: 1000, unitPriceMinor: 999,
  discountBasisPoints: 0, currency: 'CNY'})-[:OF]->(p)
CREATE (c1)-[:PLACED]->(:Order {orderId: 'O-4', placedAt: january + 59 * day, status: 'CANCELLED', currency: 'CNY',
  amountMinor: 5000})
CREATE (c1)-[:PLACED]->(:Order {orderId: 'O-5', placedAt: january + 90 * day, status: 'PLACED', currency: 'USD',
  amountMinor: 700})
CREATE (c2)-[:PLACED]->(:Order {orderId: 'O-6', placedAt: january + 120 * day, status: 'PLACED', currency: 'CNY'})
CREATE (c2)-[:PLACED]->(o7:Order {orderId: 'O-7', placedAt: january + 151 * day, status: 'PLACED', currency: 'CNY'})
CREATE (o7)-[:HAS]->(:OrderLine {orderLineId: 'L-7', quantityThousandths: 2000, amountMinor: 250,
  discountBasisPoints: 0})
CREATE (c2)-[:PLACED]->(o8:Order {orderId: 'O-8', placedAt: january + 181 * day, status: 'PLACED', currency: 'JPY'})
CREATE (o8)-[:HAS]->(:OrderLine {orderLineId: 'L-8', quantityThousandths: 1000000000, unitPriceMinor: 900000000,
  discountBasisPoints: 0, currency: 'JPY'})-[:OF]->(p)
