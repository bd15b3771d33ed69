// Purpose: Where each chain ends.
// Params:  scope MAP
// Returns: chainId STRING, sequence INTEGER, hash STRING
MATCH (chain:AuditChain)
WHERE $scope.audit
RETURN
  chain.chainId AS chainId,
  chain.sequence AS sequence,
  chain.hash AS hash
ORDER BY chainId
