// Purpose: Device signals per customer: online rate of critical devices over 30 days (share 0..1, with its
//          coverage), MTBF over 90 days (hours) and its change against the 90 days before (rate, 9 decimals). Pauses and
//          outages that overlap are merged where their ends are known, so that no hour is taken off twice.
// Params:  customerIds LIST<STRING>, asOf INTEGER
// Returns: customerId STRING, criticalOnlineRate MAP, mtbfHours MAP, mtbfChange MAP
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
WITH customer, ($asOf / 86400000 + 1) * 86400000 AS windowEnd
CALL (customer, windowEnd) {
  OPTIONAL MATCH (customer)-[operates:OPERATES]->(device:Device {critical: true})
  WHERE coalesce(operates.until, windowEnd) > windowEnd - 2592000000
    AND coalesce(operates.from, $asOf) <= $asOf
  WITH device,
    CASE WHEN operates.from > windowEnd - 2592000000 THEN operates.from ELSE windowEnd - 2592000000 END AS since,
    CASE WHEN operates.until < windowEnd THEN operates.until ELSE windowEnd END AS leftAt
  WITH device, since, leftAt,
    COLLECT {
      MATCH (device)-[:SUFFERED]->(planned:Outage {planned: true})
      WHERE planned.startedAt <= $asOf
        AND planned.startedAt < leftAt
        AND planned.endedAt > since
      RETURN {from: planned.startedAt, until: planned.endedAt}
      ORDER BY planned.startedAt, planned.outageId
    } AS planned,
    COLLECT {
      MATCH (signal:Signal)
      USING INDEX signal:Signal(deviceId, at)
      WHERE signal.deviceId = device.deviceId
        AND signal.at >= since - 86400000
        AND signal.at <= $asOf
        AND signal.at < leftAt
        AND signal.kind = 'CONNECTIVITY'
      RETURN {at: signal.at, value: signal.value}
      ORDER BY signal.at, signal.signalId
    } AS readings
  WITH device, since, leftAt, readings,
    reduce(merged = [], pause IN planned | CASE
      WHEN pause.from <= merged[-1].until THEN merged[..-1] + [{
        from: merged[-1].from,
        until: CASE WHEN pause.until > merged[-1].until THEN pause.until ELSE merged[-1].until END
      }]
      ELSE merged + [pause]
    END) AS pauses,
    [i IN range(0, size(readings) - 1) | {
      online: readings[i].value >= 1,
      from: CASE WHEN readings[i].at > since THEN readings[i].at ELSE since END,
      until: reduce(until = readings[i].at + 86400000,
        other IN [coalesce(readings[i + 1].at, leftAt), leftAt] |
        CASE WHEN other < until THEN other ELSE until END)
    }] AS spans
  WITH device, pauses, since, leftAt, readings,
    [span IN spans WHERE span.until > span.from | {
      online: span.online,
      millis: span.until - span.from - reduce(paused = 0, pause IN pauses |
        paused + CASE
          WHEN pause.until <= span.from OR pause.from >= span.until THEN 0
          ELSE (CASE WHEN pause.until < span.until THEN pause.until ELSE span.until END)
            - (CASE WHEN pause.from > span.from THEN pause.from ELSE span.from END)
        END)
    }] AS held
  WITH device, readings, held,
    leftAt - since - reduce(paused = 0, pause IN pauses |
      paused + (CASE WHEN pause.until < leftAt THEN pause.until ELSE leftAt END)
        - (CASE WHEN pause.from > since THEN pause.from ELSE since END)) AS dueMillis
  WITH
    count(device) AS deviceCount,
    sum(CASE WHEN device IS NULL THEN 0 ELSE dueMillis END) AS dueMillis,
    sum(reduce(millis = 0, span IN held | millis + span.millis)) AS coveredMillis,
    sum(reduce(millis = 0, span IN held | millis + CASE WHEN span.online THEN span.millis ELSE 0 END)) AS onlineMillis,
    sum(size(held)) AS readingCount,
    max(readings[-1].at) AS newestAt
  RETURN {
    value: CASE WHEN coveredMillis > 0 THEN toFloat(onlineMillis) / coveredMillis END,
    absence: CASE WHEN deviceCount = 0 THEN 'NO_SOURCE' WHEN coveredMillis <= 0 THEN 'NO_DATA' END,
    observations: readingCount,
    newestAt: newestAt,
    coverage: CASE WHEN dueMillis > 0 THEN toFloat(coveredMillis) / dueMillis ELSE 0.0 END
  } AS criticalOnlineRate
}
CALL (customer, windowEnd) {
  UNWIND [0, 1] AS step
  WITH customer, step, windowEnd - (step + 1) * 7776000000 AS windowStart, windowEnd - step * 7776000000 AS stepEnd
  OPTIONAL MATCH (customer)-[operates:OPERATES]->(device:Device)
  WITH step, device,
    reduce(from = windowStart,
      other IN [coalesce(operates.from, windowStart), coalesce(duration.inDays(date('1970-01-01'), device.installedOn).days * 86400000, windowStart)] |
      CASE WHEN other > from THEN other ELSE from END) AS from,
    CASE WHEN operates.until < stepEnd THEN operates.until ELSE stepEnd END AS until
  WHERE device IS NULL OR until > from
  WITH step, device, from, until,
    COLLECT {
      MATCH (device)-[:SUFFERED]->(outage:Outage)
      WHERE outage.startedAt < until
        AND outage.startedAt <= $asOf
        AND coalesce(outage.endedAt, outage.startedAt) >= from
      RETURN {
        planned: outage.planned,
        startedAt: outage.startedAt,
        endedAt: CASE WHEN outage.endedAt <= $asOf THEN outage.endedAt END
      }
      ORDER BY outage.startedAt, outage.outageId
    } AS outages
  WITH step, device, from, until, outages,
    [wanted IN [[true, false], [false]] | reduce(sum = {count: 0, millis: 0, until: from},
      outage IN [each IN outages WHERE each.planned IN wanted] |
      CASE
        WHEN outage.endedAt IS NULL OR outage.endedAt = outage.startedAt THEN {
          count: sum.count + CASE WHEN outage.startedAt < from THEN 0 ELSE 1 END,
          millis: sum.millis,
          until: sum.until
        }
        ELSE {
          count: sum.count + CASE
            WHEN outage.startedAt < from OR outage.startedAt < sum.until THEN 0
            ELSE 1
          END,
          millis: sum.millis + CASE
            WHEN outage.endedAt <= sum.until THEN 0
            ELSE (CASE WHEN outage.endedAt < until THEN outage.endedAt ELSE until END)
              - (CASE WHEN outage.startedAt > sum.until THEN outage.startedAt ELSE sum.until END)
          END,
          until: CASE WHEN outage.endedAt > sum.until THEN outage.endedAt ELSE sum.until END
        }
      END)] AS sums
  WITH step,
    count(device) AS deviceCount,
    sum(until - from - sums[0].millis) AS upMillis,
    sum(sums[1].count) AS outageCount,
    max(CASE WHEN size(outages) > 0 THEN outages[-1].startedAt END) AS newestAt
  ORDER BY step
  WITH collect({deviceCount: deviceCount, upMillis: upMillis, outageCount: outageCount, newestAt: newestAt}) AS steps
  WITH steps[0] AS now, steps[1] AS before
  RETURN {
    value: CASE WHEN now.outageCount > 0 THEN now.upMillis / 3600000.0 / now.outageCount END,
    absence: CASE WHEN coalesce(now.deviceCount, 0) = 0 THEN 'NO_SOURCE' WHEN now.outageCount = 0 THEN 'UNDEFINED' END,
    observations: coalesce(now.outageCount, 0),
    newestAt: now.newestAt,
    coverage: CASE WHEN now.deviceCount > 0 THEN 1.0 ELSE 0.0 END
  } AS mtbfHours, {
    value: CASE
      WHEN now.outageCount > 0 AND before.outageCount > 0 AND before.upMillis > 0
        THEN round(toFloat(now.upMillis) * before.outageCount / (toFloat(before.upMillis) * now.outageCount) - 1, 9)
    END,
    absence: CASE
      WHEN coalesce(now.deviceCount, 0) = 0 THEN 'NO_SOURCE'
      WHEN now.outageCount = 0 OR coalesce(before.outageCount, 0) = 0 OR before.upMillis <= 0 THEN 'UNDEFINED'
    END,
    observations: coalesce(now.outageCount, 0) + coalesce(before.outageCount, 0),
    newestAt: now.newestAt,
    coverage: CASE WHEN now.deviceCount > 0 AND before.deviceCount > 0 THEN 1.0 ELSE 0.0 END
  } AS mtbfChange
}
RETURN
  customer.customerId AS customerId,
  criticalOnlineRate,
  mtbfHours,
  mtbfChange
ORDER BY customerId
