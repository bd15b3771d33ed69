// P-1 wrote two posts of one instant and mentioned her own firm in one; a stranger mentioned it, too.
CREATE (c:Customer {customerId: 'C-1', name: 'Ann'})<-[:WORKS_AT]-(p:Contact {contactId: 'P-1', name: 'Pia', role: 'CTO'}),
  (:Customer {customerId: 'C-2', name: 'Bob'}),
  (edge:Topic {topicId: 'edge-computing'}), (twin:Topic {topicId: 'digital-twin'})
CREATE (p)-[:POSTED]->(p1:Post {postId: 'T-1', at: 2000, text: 'How?', source: 'forum', sentiment: -0.5}),
  (p)-[:POSTED]->(p2:Post {postId: 'T-2', at: 2000, text: 'So.', source: 'forum'}),
  (p3:Post {postId: 'T-3', at: 3000, text: 'Hm', source: 'press', sentiment: 0.25})
CREATE (p1)-[:ABOUT]->(edge), (p1)-[:ABOUT]->(twin), (p2)-[:MENTIONS]->(c), (p3)-[:MENTIONS]->(c)
