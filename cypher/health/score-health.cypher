// Purpose: Health score (0..100, two decimals) per customer with its contributions. Each entry of the scorecard puts
//          its signal on a scale from worst (0) to best (1); absent signals leave their weight to the others; points
//          are shared out by largest remainder, so that they sum to the value exactly. Confidence is the weight of
//          the signals at hand, times their coverage.
// Params:  rows LIST<MAP>, entries LIST<MAP>
// Returns: customerId STRING, value FLOAT, confidence FLOAT, contributions LIST<MAP>
UNWIND $rows AS row
WITH row.customerId AS scoredId, row.signals AS signals
WITH scoredId,
  [entry IN $entries | {
    measure: entry.measure,
    weight: entry.weight,
    coverage: signals[entry.measure].coverage,
    share: (signals[entry.measure].value - entry.worst) / (entry.best - entry.worst)
  }] AS scaled
WITH scoredId,
  [part IN scaled | {
    measure: part.measure,
    weight: part.weight,
    coverage: part.coverage,
    normalised: CASE WHEN part.share < 0 THEN 0.0 WHEN part.share > 1 THEN 1.0 ELSE part.share END
  }] AS parts
WITH scoredId, parts,
  reduce(sum = 0.0, part IN parts | sum + CASE WHEN part.normalised IS NULL THEN 0.0 ELSE part.weight END) AS presentWeight,
  reduce(sum = 0.0, part IN parts | sum + part.weight) AS wholeWeight,
  reduce(sum = 0.0, part IN parts | sum + CASE
    WHEN part.normalised IS NULL THEN 0.0
    ELSE part.weight * part.coverage
  END) AS coveredWeight
WITH scoredId, parts, presentWeight, wholeWeight, coveredWeight,
  [part IN parts | CASE
    WHEN part.normalised IS NULL OR presentWeight <= 0 THEN 0.0
    ELSE round(10000 * part.normalised * part.weight / presentWeight, 6)
  END] AS hundredths
WITH scoredId, parts, presentWeight, wholeWeight, coveredWeight, hundredths,
  toInteger(round(reduce(sum = 0.0, each IN hundredths | sum + each))) AS total,
  [each IN hundredths | toInteger(floor(each))] AS floors
WITH scoredId, parts, presentWeight, wholeWeight, coveredWeight, total, floors,
  total - reduce(sum = 0, each IN floors | sum + each) AS leftOver,
  [i IN range(0, size(parts) - 1) | {rest: hundredths[i] - floors[i], measure: parts[i].measure}] AS rests
WITH scoredId, parts, presentWeight, wholeWeight, coveredWeight, total,
  [i IN range(0, size(parts) - 1) | floors[i] + CASE
    WHEN size([other IN rests WHERE other.rest > rests[i].rest
      OR (other.rest = rests[i].rest AND other.measure < rests[i].measure)]) < leftOver THEN 1
    ELSE 0
  END] AS points
RETURN
  scoredId AS customerId,
  CASE WHEN presentWeight > 0 THEN total / 100.0 END AS value,
  CASE WHEN wholeWeight > 0 THEN round(coveredWeight / wholeWeight, 4) ELSE 0.0 END AS confidence,
  [i IN range(0, size(parts) - 1) | {
    measure: parts[i].measure,
    normalised: parts[i].normalised,
    weight: parts[i].weight,
    points: points[i] / 100.0
  }] AS contributions
ORDER BY customerId
