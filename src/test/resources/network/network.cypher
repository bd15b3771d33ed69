// The joint venture JV is owned half and half by P1 and P2, was brought in by R, and S supplies 40 % of its spend. JV owns
// R, so that R and JV are on a cycle. S no longer supplies P1. The customer L is alone and has no lifetime value.
CREATE (p1:Customer {customerId: 'P1', name: 'P1', ltvMinor: 20000})
CREATE (p2:Customer {customerId: 'P2', name: 'P2', ltvMinor: 30000})
CREATE (jv:Customer {customerId: 'JV', name: 'JV', ltvMinor: 10000})
CREATE (r:Customer {customerId: 'R', name: 'R', ltvMinor: 8000})
CREATE (s:Customer:Supplier {customerId: 'S', supplierId: 'S', name: 'S', ltvMinor: 4000})
CREATE (:Customer {customerId: 'L', name: 'L'})
CREATE (jv)-[:SUBSIDIARY_OF {from: 1, share: 0.5}]->(p1)
CREATE (jv)-[:SUBSIDIARY_OF {from: 1, share: 0.5}]->(p2)
CREATE (r)-[:SUBSIDIARY_OF {from: 1, share: 1.0}]->(jv)
CREATE (r)-[:REFERRED]->(jv)
CREATE (s)-[:SUPPLIES {from: 1, shareOfSpend: 0.4}]->(jv)
CREATE (s)-[:SUPPLIES {from: 1, until: 2, shareOfSpend: 0.9}]->(p1)
// Foundry F supplies half of what S spends, and P2 directly without a known share. The part B is in one of P2's two
// devices; in the other it was taken out.
CREATE (f:Supplier {supplierId: 'F', name: 'Foundry'})
CREATE (f)-[:SUPPLIES {from: 1, shareOfSpend: 0.5}]->(s)
CREATE (f)-[:SUPPLIES {from: 1}]->(p2)
CREATE (p2)-[:OPERATES]->(d1:Device {deviceId: 'D-1', critical: false})
CREATE (p2)-[:OPERATES]->(d2:Device {deviceId: 'D-2', critical: false})
CREATE (:Component {componentId: 'B-1', partNumber: 'B', name: 'Bearing'})-[:PART_OF {from: 1}]->(d1)
CREATE (:Component {componentId: 'B-2', partNumber: 'B', name: 'Bearing'})-[:PART_OF {from: 1, until: 2}]->(d2)
