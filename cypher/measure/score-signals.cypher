// Purpose: Every signal of a customer in one map, by the names of the registry (measures.yaml); a signal is a map
//          with value, absence, observations, newestAt and coverage.
// Params:  customerIds LIST<STRING>, asOf INTEGER
// Returns: customerId STRING, signals MAP
UNWIND $customerIds AS measuredId
CALL (measuredId) {
  CALL (measuredId) {
    // include measure/score-device-signals for measuredId
  }
  RETURN criticalOnlineRate, mtbfHours, mtbfChange
}
CALL (measuredId) {
  CALL (measuredId) {
    // include measure/score-order-signals for measuredId
  }
  RETURN orderRecencyDays, orderValueTrend
}
CALL (measuredId) {
  CALL (measuredId) {
    // include measure/score-voice-signals for measuredId
  }
  RETURN sentiment
}
RETURN
  measuredId AS customerId,
  {
    criticalOnlineRate: criticalOnlineRate,
    mtbfHours: mtbfHours,
    mtbfChange: mtbfChange,
    orderRecencyDays: orderRecencyDays,
    orderValueTrend: orderValueTrend,
    sentiment: sentiment
  } AS signals
ORDER BY customerId
