// Purpose: A page of audit entries, chain by chain, in the order in which they were written.
// Params:  scope MAP, afterId STRING, limit INTEGER
// Returns: row MAP
MATCH (entry:AuditEntry)
WHERE $scope.audit
  AND entry.auditEntryId > $afterId
RETURN
  entry {.auditEntryId, .at, .actor, .action, .subject, .keys, .hash} AS row
ORDER BY entry.auditEntryId
LIMIT $limit
