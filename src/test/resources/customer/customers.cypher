// Ties in every order, and customers without a value: by -1 and by never having been scored.
// $now is the default instant; fresh customers have an hour left to 48 h, stale ones are a second past it.
WITH $now - 172800000 + 3600000 AS fresh, $now - 172800000 - 1000 AS late
CREATE (c1:Customer {customerId: 'C-1', name: 'Ann', industry: 'Steel', segment: 'Large', region: 'East',
  creditLimitMinor: 500, creditLimitCurrency: 'CNY', health: 80.0, healthSort: 80.0, healthBand: 'HEALTHY',
  ltvSort: 100, grade: 'A', lastSignalAt: fresh, lastSignalSort: fresh})
CREATE (c2:Customer {customerId: 'C-2', name: 'Bob', industry: 'Steel', segment: 'Small', region: 'East',
  creditLimitMinor: 500, creditLimitCurrency: 'CNY', health: 40.0, healthSort: 40.0, healthBand: 'AT_RISK',
  ltvSort: -1, grade: 'B', lastSignalAt: late, lastSignalSort: late})
CREATE (c3:Customer {customerId: 'C-3', name: 'Bob', industry: 'Paper', segment: 'Small', region: 'West'})
CREATE (c4:Customer {customerId: 'C-4', name: '上海重工', industry: 'Steel', segment: 'Large', region: 'West',
  creditLimitMinor: 200, creditLimitCurrency: 'CNY', healthSort: -1.0, ltvSort: 100, grade: 'A', lastSignalSort: -1})
CREATE (c5:Customer {customerId: 'C-5', name: 'Cy', creditLimitMinor: 500, creditLimitCurrency: 'USD', health: 80.0,
  healthSort: 80.0, healthBand: 'HEALTHY', ltvSort: 7, grade: 'C', lastSignalAt: fresh, lastSignalSort: fresh})
CREATE (c6:Customer {customerId: 'C-6', health: 40.0, healthSort: 40.0, healthBand: 'AT_RISK'})
CREATE (r1:Rep {repId: 'R-1', name: 'Rae'}), (r2:Rep {repId: 'R-2', name: 'Rio'})
CREATE (r1)-[:RESPONSIBLE_FOR]->(c1)
CREATE (r1)-[:RESPONSIBLE_FOR {from: 1000}]->(c2)
CREATE (r2)-[:RESPONSIBLE_FOR {from: 2000}]->(c2)
CREATE (r1)-[:RESPONSIBLE_FOR {from: 1000, until: $now - 1}]->(c4)
CREATE (r1)-[:RESPONSIBLE_FOR {from: $now + 3600000}]->(c5)
CREATE (c2)-[:SUBSIDIARY_OF {share: 0.6}]->(c4)
CREATE (c2)-[:SUBSIDIARY_OF {share: 0.6}]->(c1)
CREATE (c2)-[:SUBSIDIARY_OF {share: 0.4}]->(c5)
CREATE (c2)-[:SUBSIDIARY_OF]->(c6)
CREATE (c2)-[:SUBSIDIARY_OF {share: 0.9, until: $now - 1}]->(c3)
CREATE (c1)<-[:WORKS_AT]-(:Contact {contactId: 'P-1', name: 'Pia', role: 'CTO'})
CREATE (c1)<-[:WORKS_AT]-(:Contact {contactId: 'P-2', name: 'Pol'})
CREATE (c1)<-[:WORKS_AT]-(:Contact {contactId: 'P-3'})
CREATE (c2)<-[:NAMES]-(:CustomerAlias {aliasId: 'CRM/ACC-7', system: 'CRM', key: 'ACC-7'})
CREATE (c2)<-[:NAMES]-(:CustomerAlias {aliasId: 'IOT/site-9', system: 'IOT', key: 'site-9'})
CREATE (c4)<-[:NAMES]-(:CustomerAlias {aliasId: 'ERP/site-9', system: 'ERP', key: 'site-9'})
CREATE (c4)<-[:NAMES]-(:CustomerAlias {aliasId: 'CRM/C-1', system: 'CRM', key: 'C-1'})
