// Purpose: Share of time online of each device in a window of whole UTC days. A CONNECTIVITY reading (1 online,
//          0 offline) holds until the next, at most 24 h; planned downtime (overlaps merged) and time without a reading
//          are left out of the rate, and coverage is the share of the unplanned time that has a reading.
// Params:  deviceIds LIST<STRING>, windowStart INTEGER, windowEnd INTEGER, asOf INTEGER
// Returns: deviceId STRING, value FLOAT, coverage FLOAT
UNWIND $deviceIds AS deviceId
MATCH (device:Device {deviceId: deviceId})
WITH device,
  COLLECT {
    MATCH (device)-[:SUFFERED]->(outage:Outage {planned: true})
    WHERE outage.startedAt <= $asOf
      AND outage.endedAt > $windowStart
    RETURN {
      from: CASE WHEN outage.startedAt > $windowStart THEN outage.startedAt ELSE $windowStart END,
      until: CASE WHEN outage.endedAt < $windowEnd THEN outage.endedAt ELSE $windowEnd END
    }
    ORDER BY outage.startedAt, outage.outageId
  } AS outages,
  COLLECT {
    MATCH (signal:Signal)
    USING INDEX signal:Signal(deviceId, at)
    WHERE signal.deviceId = device.deviceId
      AND signal.at >= $windowStart - 86400000
      AND signal.at <= $asOf
      AND signal.kind = 'CONNECTIVITY'
      AND signal.value IS NOT NULL
    RETURN {at: signal.at, online: signal.value >= 1}
    ORDER BY signal.at, signal.signalId
  } AS readings
WITH device, readings,
  reduce(merged = [], outage IN outages | CASE
    WHEN outage.from <= merged[-1].until THEN merged[..-1] + [{
      from: merged[-1].from,
      until: CASE WHEN outage.until > merged[-1].until THEN outage.until ELSE merged[-1].until END
    }]
    ELSE merged + [outage]
  END) AS pauses
WITH device, pauses,
  [i IN range(0, size(readings) - 1) | {
    online: readings[i].online,
    from: CASE WHEN readings[i].at > $windowStart THEN readings[i].at ELSE $windowStart END,
    until: reduce(until = readings[i].at + 86400000,
      other IN [coalesce(readings[i + 1].at, $windowEnd), $windowEnd] |
      CASE WHEN other < until THEN other ELSE until END)
  }] AS spans
WITH device, pauses,
  [span IN spans WHERE span.until > span.from | {
    online: span.online,
    millis: span.until - span.from - reduce(paused = 0, pause IN pauses |
      paused + CASE
        WHEN pause.until <= span.from OR pause.from >= span.until THEN 0
        ELSE (CASE WHEN pause.until < span.until THEN pause.until ELSE span.until END)
          - (CASE WHEN pause.from > span.from THEN pause.from ELSE span.from END)
      END)
  }] AS held
WITH device,
  $windowEnd - $windowStart - reduce(paused = 0, pause IN pauses | paused + pause.until - pause.from) AS dueMillis,
  reduce(millis = 0, span IN held | millis + span.millis) AS coveredMillis,
  reduce(millis = 0, span IN held | millis + CASE WHEN span.online THEN span.millis ELSE 0 END) AS onlineMillis
WHERE coveredMillis > 0
RETURN
  device.deviceId AS deviceId,
  toFloat(onlineMillis) / coveredMillis AS value,
  toFloat(coveredMillis) / dueMillis AS coverage
ORDER BY deviceId
