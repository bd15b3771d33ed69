// Seven invoices of two customers; who is late, and when each was settled, is worked out in InvoicesIT.
CREATE (c1:Customer {customerId: 'C-1', name: 'Ann'}), (c2:Customer {customerId: 'C-2', name: 'Bob'})
WITH c1, c2
UNWIND [
  {id: 'I-1', issued: '2020-01-01', due: '2020-01-31', currency: 'CNY', amount: 10000,
    paid: [['2020-01-31', 6000, 'CNY'], ['2020-01-31', 4000, 'CNY']]},
  {id: 'I-2', issued: '2020-01-01', due: '2020-01-31', currency: 'CNY', amount: 10000,
    paid: [['2020-01-20', 6000, 'CNY'], ['2020-02-01', 4000, 'CNY']]},
  {id: 'I-3', issued: '2020-02-01', due: '2020-03-02', currency: 'USD', amount: 5000, paid: [['2020-02-20', 4999, 'USD']]},
  {id: 'I-4', issued: '2020-03-01', due: '2199-01-01', currency: 'CNY', amount: 5000, paid: []},
  {id: 'I-5', issued: '2020-03-01', due: '2020-03-31', currency: 'CNY', amount: 5000, paid: [['2020-03-05', 5000, 'USD']]},
  {id: 'I-6', issued: '2020-04-01', due: '2020-05-01', currency: 'JPY', amount: 7000, paid: [['2020-04-10', 8000, 'JPY'], ['2020-04-12', 1, 'JPY']]},
  {id: 'I-7', issued: '2020-04-02', due: '2020-04-03', currency: 'CNY', amount: 0, paid: []}
] AS row
CREATE (invoice:Invoice {invoiceId: row.id, issuedOn: date(row.issued), dueOn: date(row.due), currency: row.currency,
  amountMinor: row.amount, settlement: 'NEW'})
FOREACH (owner IN CASE WHEN row.id >= 'I-6' THEN [c2] ELSE [c1] END | CREATE (owner)-[:OWES]->(invoice))
FOREACH (i IN range(0, size(row.paid) - 1) |
  CREATE (:Payment {paymentId: row.id + '/' + i, paidOn: date(row.paid[i][0]), amountMinor: row.paid[i][1],
    currency: row.paid[i][2]})-[:SETTLES]->(invoice))
