// Purpose: Says that every file of the sample is in, so that no later start looks at them.
// Params:  none
// Returns: none
MATCH (sample:Sample {key: 'sample'})
SET sample.complete = true
