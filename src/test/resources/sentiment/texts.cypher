// Five posts, as an import leaves them: the source told nothing of T-1, the sentiment of T-2, the topics of T-3, nothing
// of T-4, which has no time and no customer, and nothing of T-5, whose text tells nothing either.
CREATE (c:Customer:ScoringDue {customerId: 'C-1', name: 'Ann'})<-[:WORKS_AT]-(p:Contact {contactId: 'P-1', name: 'Pia', role: 'CTO'}),
  (pricing:Topic {topicId: 'pricing'})
CREATE (p)-[:POSTED]->(:Post:TextDue {postId: 'T-1', at: $at, text: 'A good digital twin.', source: 'forum'}),
  (p)-[:POSTED]->(:Post:TextDue {postId: 'T-2', at: $at, text: '边缘计算坏了', source: 'forum', sentiment: 0.25}),
  (p)-[:POSTED]->(t3:Post:TextDue {postId: 'T-3', at: $at, text: 'The digital twin is broken.', source: 'forum'}),
  (t3)-[:ABOUT]->(pricing),
  (:Source {sourceId: 'press'})-[:POSTED]->(:Post:TextDue {postId: 'T-4', undatedId: 'T-4', text: 'good', source: 'press'}),
  (c)<-[:MENTIONS]-(:Post:TextDue {postId: 'T-5', at: $at, text: 'Hall seven.', source: 'wire'})
