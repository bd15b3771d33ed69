// Purpose: A page of audit entries from an instant on, newest first, behind a place; filters left null do not filter.
// Params:  scope MAP, actor STRING, action STRING, subject STRING, key STRING, from INTEGER, beforeAt INTEGER,
//          beforeId STRING, limit INTEGER
// Returns: row MAP
CALL () {
  MATCH (entry:AuditEntry)
  WHERE $scope.audit
    AND entry.at = $beforeAt
    AND entry.auditEntryId < $beforeId
    AND ($actor IS NULL OR entry.actor = $actor)
    AND ($action IS NULL OR entry.action = $action)
    AND ($subject IS NULL OR entry.subject = $subject)
    AND ($key IS NULL OR $key IN entry.keys)
  RETURN entry
  ORDER BY entry.auditEntryId DESC
  LIMIT $limit
  UNION ALL
  MATCH (entry:AuditEntry)
  WHERE $scope.audit
    AND entry.at < $beforeAt
    AND entry.at >= $from
    AND entry.auditEntryId >= ''
    AND ($actor IS NULL OR entry.actor = $actor)
    AND ($action IS NULL OR entry.action = $action)
    AND ($subject IS NULL OR entry.subject = $subject)
    AND ($key IS NULL OR $key IN entry.keys)
  RETURN entry
  ORDER BY entry.at DESC, entry.auditEntryId DESC
  LIMIT $limit
}
RETURN
  entry {.auditEntryId, .at, .actor, .action, .subject, .keys, .hash} AS row
ORDER BY entry.at DESC, entry.auditEntryId DESC
LIMIT $limit
