// Purpose: Says that the graph holds more than the sample from now on.
// Params:  none
// Returns: none
MATCH (sample:Sample {key: 'sample'})
SET sample.only = false
