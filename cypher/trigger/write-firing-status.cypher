// Purpose: Sets what became of a firing, and why.
// Params:  firingId STRING, status STRING, reason STRING
// Returns: firingId STRING
MATCH (firing:Firing {firingId: $firingId})
SET
  firing.status = $status,
  firing.statusReason = $reason
RETURN
  firing.firingId AS firingId
