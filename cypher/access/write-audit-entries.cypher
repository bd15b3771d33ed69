// Purpose: Appends entries to a chain whose end is held; nothing ever changes or removes one.
// Params:  chainId STRING, sequence INTEGER, hash STRING, entries LIST<MAP>
// Returns: entryCount INTEGER
MATCH (chain:AuditChain {chainId: $chainId})
SET
  chain.sequence = $sequence,
  chain.hash = $hash
WITH chain
UNWIND $entries AS entry
CREATE (written:AuditEntry {
  auditEntryId: entry.auditEntryId,
  at: entry.at,
  actor: entry.actor,
  action: entry.action,
  subject: entry.subject,
  keys: entry.keys,
  hash: entry.hash
})
RETURN
  count(written) AS entryCount
