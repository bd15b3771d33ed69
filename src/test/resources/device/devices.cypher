// Three devices in service and one handed back; rates and hours are worked out in DevicesIT.
UNWIND [1] AS once
CREATE (c:Customer {customerId: 'C-1', name: 'Ann'}), (:Customer {customerId: 'C-2', name: 'Bob'})
CREATE (d1:Device {deviceId: 'D-1', model: 'MX', critical: true}),
  (d2:Device {deviceId: 'D-2', critical: false, installedOn: date('2026-03-06')}),
  (d3:Device {deviceId: 'D-3', model: 'MX', critical: false}), (d4:Device {deviceId: 'D-4', critical: false})
CREATE (c)-[:OPERATES]->(d1), (c)-[:OPERATES]->(d2), (c)-[:OPERATES]->(d4),
  (c)-[:OPERATES {from: 1000, until: 2000}]->(d3)
FOREACH (each IN [
    ['S-1', '2026-03-08T18:00:00Z', 1.0],
    ['S-2', '2026-03-09T06:00:00Z', 0.0],
    ['S-3', '2026-03-09T12:00:00Z', 1.0]] |
  CREATE (d1)-[:EMITTED]->(:Signal {signalId: each[0], deviceId: 'D-1', kind: 'CONNECTIVITY',
    at: datetime(each[1]).epochMillis, value: each[2]}))
FOREACH (each IN [['S-4', 'D-1'], ['S-5', 'D-1'], ['S-6', 'D-1'], ['S-7', 'D-2']] |
  CREATE (:Signal {signalId: each[0], deviceId: each[1], kind: 'TEMPERATURE', unit: 'C', severity: 'LOW',
    at: datetime('2026-03-09T10:00:00Z').epochMillis, value: 41.5}))
FOREACH (each IN [
    ['U-1', false, '2026-03-02T00:00:00Z', '2026-03-02T10:00:00Z'],
    ['U-2', false, '2026-03-02T05:00:00Z', '2026-03-02T12:00:00Z'],
    ['U-3', false, '2026-03-05T00:00:00Z', null],
    ['U-4', false, '2026-02-28T00:00:00Z', '2026-03-01T04:00:00Z'],
    ['U-5', false, '2026-03-10T13:00:00Z', '2026-03-10T14:00:00Z'],
    ['M-1', true, '2026-03-09T20:00:00Z', '2026-03-10T00:00:00Z'],
    ['M-2', true, '2026-03-09T22:00:00Z', '2026-03-10T02:00:00Z']] |
  CREATE (d1)-[:SUFFERED]->(:Outage {outageId: each[0], planned: each[1], cause: 'belt',
    startedAt: datetime(each[2]).epochMillis, endedAt: datetime(each[3]).epochMillis}))
FOREACH (each IN ['U-6', 'U-7'] |
  CREATE (d2)-[:SUFFERED]->(:Outage {outageId: each, planned: false,
    startedAt: datetime('2026-03-07T00:00:00Z').epochMillis}))
