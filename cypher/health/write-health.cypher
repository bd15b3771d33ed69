// Purpose: Sets the current health score of customers, and the day's entry of their history. A customer without any
//          signal of the scorecard has no score and the sort key -1.
// Params:  rows LIST<MAP>, asOf INTEGER, scorecardId STRING, scorecardVersion INTEGER,
//          healthyFrom FLOAT, watchFrom FLOAT
// Returns: none
UNWIND $rows AS row
MATCH (customer:Customer {customerId: row.customerId})
WITH customer, row.value AS value, row.confidence AS confidence
SET
  customer.health = value,
  customer.healthSort = coalesce(value, -1.0),
  customer.healthBand = CASE
    WHEN value >= $healthyFrom THEN 'HEALTHY'
    WHEN value >= $watchFrom THEN 'WATCH'
    WHEN value IS NOT NULL THEN 'AT_RISK'
  END,
  customer.healthConfidence = confidence,
  customer.healthScorecard = $scorecardId,
  customer.healthScorecardVersion = $scorecardVersion,
  customer.healthAsOf = $asOf
WITH customer, value, date(datetime({epochMillis: $asOf})) AS day
WHERE value IS NOT NULL
MERGE (customer)-[:SCORED_IN]->(month:HealthMonth {startsOn: date({year: day.year, month: day.month, day: 1})})
SET
  month.tenths = [i IN range(1, 31) | CASE
    WHEN i = day.day THEN toInteger(round(value * 10))
    ELSE coalesce(month.tenths[i - 1], -1)
  END]
