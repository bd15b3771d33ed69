CREATE CONSTRAINT audit_chain_key IF NOT EXISTS FOR (n:AuditChain) REQUIRE n.chainId IS UNIQUE;
CREATE CONSTRAINT audit_entry_key IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.auditEntryId IS UNIQUE;
CREATE INDEX audit_entry_by_time IF NOT EXISTS FOR (n:AuditEntry) ON (n.at, n.auditEntryId);
