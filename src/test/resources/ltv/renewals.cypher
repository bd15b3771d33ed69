// Sixty customers with a yearly contract of 1,000.00 CNY since 2023-07-11, of whom 40 renewed once and 32 twice: K-0 to
// K-19 never, K-20 to K-27 once, K-28 to K-58 and C-0 twice, whose present terms end on 2026-07-10.
UNWIND range(0, 59) AS i
MERGE (customer:Customer {customerId: CASE i WHEN 59 THEN 'C-0' ELSE 'K-' + i END})
WITH customer, i, CASE WHEN i < 20 THEN 0 WHEN i < 28 THEN 1 ELSE 2 END AS renewals
UNWIND range(0, renewals) AS n
CREATE (customer)-[:HOLDS]->(:Contract {contractId: i + '-' + n, kind: 'SERVICE',
  startsOn: date('2023-07-11') + duration({years: n}), endsOn: date('2024-07-10') + duration({years: n}),
  currency: 'CNY', amountMinor: 100000})
