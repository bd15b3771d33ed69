CREATE FULLTEXT INDEX customer_names IF NOT EXISTS FOR (n:Customer|CustomerAlias) ON EACH [n.name, n.customerId, n.key] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX thing_names IF NOT EXISTS FOR (n:Supplier|Product|Device) ON EACH [n.name, n.model, n.supplierId, n.productId, n.deviceId] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
DROP INDEX customer_text IF EXISTS;
CREATE INDEX customer_alias_by_key IF NOT EXISTS FOR (n:CustomerAlias) ON (n.key);
CREATE INDEX customer_by_named_parent IF NOT EXISTS FOR (n:Customer) ON (n.parentId);
CREATE INDEX invoice_by_settlement IF NOT EXISTS FOR (n:Invoice) ON (n.settlement, n.issuedOn, n.invoiceId);
CREATE INDEX invoice_by_settlement_and_due_day IF NOT EXISTS FOR (n:Invoice) ON (n.settlement, n.dueOn);
MATCH (n:Invoice) WHERE n.settlement IS NULL CALL (n) { SET n.settlement = 'NEW' } IN TRANSACTIONS OF 10000 ROWS
