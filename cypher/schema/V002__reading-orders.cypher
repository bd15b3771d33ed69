CREATE INDEX customer_by_health IF NOT EXISTS FOR (n:Customer) ON (n.healthSort, n.customerId);
CREATE INDEX customer_by_lifetime_value IF NOT EXISTS FOR (n:Customer) ON (n.ltvSort, n.customerId);
CREATE INDEX customer_by_last_signal IF NOT EXISTS FOR (n:Customer) ON (n.lastSignalSort, n.customerId);
CREATE INDEX customer_by_name IF NOT EXISTS FOR (n:Customer) ON (n.name, n.customerId);
CREATE INDEX customer_by_credit_limit IF NOT EXISTS FOR (n:Customer) ON (n.creditLimitMinor, n.customerId);
CREATE INDEX customer_by_industry IF NOT EXISTS FOR (n:Customer) ON (n.industry);
CREATE INDEX customer_by_segment IF NOT EXISTS FOR (n:Customer) ON (n.segment);
CREATE INDEX customer_by_region IF NOT EXISTS FOR (n:Customer) ON (n.region);
CREATE INDEX signal_by_device IF NOT EXISTS FOR (n:Signal) ON (n.deviceId, n.at);
CREATE INDEX order_by_time IF NOT EXISTS FOR (n:Order) ON (n.placedAt, n.orderId);
CREATE INDEX outage_by_time IF NOT EXISTS FOR (n:Outage) ON (n.startedAt, n.outageId);
CREATE INDEX firing_by_time IF NOT EXISTS FOR (n:Firing) ON (n.firedAt, n.firingId);
CREATE FULLTEXT INDEX customer_text IF NOT EXISTS FOR (n:Customer) ON EACH [n.name, n.customerId] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
