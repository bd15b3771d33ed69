// Purpose: Says that every file of the sample is in, so that no later start looks at them, and marks its customers as
//          due for scoring.
// Params:  none
// Returns: none
MATCH (sample:Sample {key: 'sample'})
SET sample.complete = true
WITH sample
MATCH (customer:Customer)
SET customer:ScoringDue
