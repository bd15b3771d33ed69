// Purpose: Takes hold of the end of a chain until the transaction ends, and tells where it is; -1 and empty for a new one.
// Params:  chainId STRING
// Returns: sequence INTEGER, hash STRING
MERGE (chain:AuditChain {chainId: $chainId})
SET
  chain.sequence = coalesce(chain.sequence, -1),
  chain.hash = coalesce(chain.hash, '')
RETURN
  chain.sequence AS sequence,
  chain.hash AS hash
