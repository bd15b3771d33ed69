// Purpose: Says that the graph holds the sample only, and the instant that its stories are told at.
// Params:  asOf INTEGER
// Returns: none
MERGE (sample:Sample {key: 'sample'})
ON CREATE SET
  sample.asOf = $asOf,
  sample.only = true,
  sample.complete = false
