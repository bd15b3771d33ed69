// Purpose: MTBF and MTTR of each device in a window of whole UTC days, from its installation if that is later. Outages
//          that overlap, planned ones too, are merged where their ends are known by asOf; one without an end counts, with no downtime.
//          MTBF is (operating - planned - unplanned downtime) / unplanned outages; without an unplanned outage both
//          are undefined (null), and MTTR also where no end is known.
// Params:  deviceIds LIST<STRING>, windowStart INTEGER, windowEnd INTEGER, asOf INTEGER
// Returns: deviceId STRING, mtbfHours FLOAT, mttrHours FLOAT
UNWIND $deviceIds AS deviceId
MATCH (device:Device {deviceId: deviceId})
WITH device,
  CASE WHEN device.installedOn IS NOT NULL THEN datetime({date: device.installedOn}).epochMillis END AS installedAt
WITH device, CASE WHEN installedAt > $windowStart THEN installedAt ELSE $windowStart END AS from
WITH device, from,
  COLLECT {
    MATCH (device)-[:SUFFERED]->(outage:Outage)
    WHERE outage.startedAt < $windowEnd
      AND outage.startedAt <= $asOf
    WITH outage, CASE WHEN outage.endedAt <= $asOf THEN outage.endedAt END AS endedAt
    WHERE outage.startedAt >= from
      OR endedAt > from
    RETURN {planned: coalesce(outage.planned, false), startedAt: outage.startedAt, endedAt: endedAt}
    ORDER BY outage.startedAt, outage.outageId
  } AS outages
WITH device, from,
  [wanted IN [[true, false], [false]] | reduce(sum = {count: 0, endCount: 0, millis: 0, until: from},
    outage IN [each IN outages WHERE each.planned IN wanted] |
    CASE
      WHEN outage.endedAt IS NULL OR outage.endedAt = outage.startedAt THEN {
        count: sum.count + 1,
        endCount: sum.endCount + CASE WHEN outage.endedAt IS NULL THEN 0 ELSE 1 END,
        millis: sum.millis,
        until: sum.until
      }
      ELSE {
        count: sum.count + CASE WHEN outage.startedAt < sum.until THEN 0 ELSE 1 END,
        endCount: sum.endCount + 1,
        millis: sum.millis + CASE
          WHEN outage.endedAt <= sum.until THEN 0
          ELSE outage.endedAt - (CASE WHEN outage.startedAt > sum.until THEN outage.startedAt ELSE sum.until END)
        END,
        until: CASE WHEN outage.endedAt > sum.until THEN outage.endedAt ELSE sum.until END
      }
    END)] AS sums
WITH device, sums[0] AS down, sums[1] AS unplanned, from
WHERE unplanned.count > 0
RETURN
  device.deviceId AS deviceId,
  ($windowEnd - from - down.millis) / 3600000.0 / unplanned.count AS mtbfHours,
  CASE WHEN unplanned.endCount > 0 THEN unplanned.millis / 3600000.0 / unplanned.count END AS mttrHours
ORDER BY deviceId
