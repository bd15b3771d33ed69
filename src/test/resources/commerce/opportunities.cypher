// Six opportunities, one of nobody, two without a day of engaging.
CREATE (c1:Customer {customerId: 'C-1', name: 'Ann'}), (c2:Customer {customerId: 'C-2', name: 'Bob'}),
  (p:Product {productId: 'P-1', name: 'Pump'}), (engaging:Stage {stageId: 'Engaging'}), (won:Stage {stageId: 'Won'})
CREATE (c1)-[:CONSIDERS]->(q1:Opportunity {opportunityId: 'Q-1', stage: 'Won', engagedOn: date('2026-01-01'),
  engagedSort: date('2026-01-01'), closedOn: date('2026-02-01'), currency: 'CNY', amountMinor: 10000})-[:CONCERNS]->(p)
CREATE (q1)-[:ENTERED {at: 1767225600000}]->(engaging), (q1)-[:ENTERED {at: 1769904000000}]->(won)
CREATE (c1)-[:CONSIDERS]->(:Opportunity {opportunityId: 'Q-2', stage: 'Engaging', engagedOn: date('2026-01-01'),
  engagedSort: date('2026-01-01'), currency: 'USD', amountMinor: 500})
CREATE (c1)-[:CONSIDERS]->(q3:Opportunity {opportunityId: 'Q-3', stage: 'Prospecting', engagedSort: date('0001-01-01')})
CREATE (q3)-[:ENTERED]->(:Stage {stageId: 'Prospecting'})
CREATE (c2)-[:CONSIDERS]->(:Opportunity {opportunityId: 'Q-4', stage: 'Won', engagedOn: date('2026-03-01'),
  engagedSort: date('2026-03-01'), currency: 'CNY', amountMinor: 1})
CREATE (:Opportunity {opportunityId: 'Q-5', stage: 'Won', engagedOn: date('2026-02-01'), engagedSort: date('2026-02-01'),
  currency: 'USD', amountMinor: 25})
CREATE (c2)-[:CONSIDERS]->(:Opportunity {opportunityId: 'Q-6', stage: 'Prospecting', engagedSort: date('0001-01-01')})
CREATE (c1)-[:HOLDS]->(a1:Contract {contractId: 'A-1', kind: 'SERVICE', startsOn: date('2025-01-01'),
  endsOn: date('2026-12-31'), currency: 'CNY', amountMinor: 3600000})-[:COVERS {from: 1735689600000, until: 1767225600000}]->(p)
CREATE (a1)-[:COVERS {from: 1735689600000}]->(:Device {deviceId: 'D-1'})
CREATE (c1)-[:HOLDS]->(:Contract {contractId: 'A-2', kind: 'RENTAL', startsOn: date('2025-01-01')})
CREATE (:ExchangeRate {rateId: 'USD/CNY/2026-01-01', currency: 'USD', quoteCurrency: 'CNY', day: date('2026-01-01'),
  rateE8: 712345678})
CREATE (:ExchangeRate {rateId: 'USD/CNY/2026-02-01', currency: 'USD', quoteCurrency: 'CNY', day: date('2026-02-01'),
  rateE8: 700000000})
CREATE (:ExchangeRate {rateId: 'USD/EUR/2026-02-01', currency: 'USD', quoteCurrency: 'EUR', day: date('2026-02-01'),
  rateE8: 90000000})
