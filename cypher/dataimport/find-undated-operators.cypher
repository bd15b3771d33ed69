// Purpose: Rows of dated operations to be rejected, since the register of devices names an operator without dates, who
//          would stay beside the dated ones.
// Params:  rows LIST<MAP>, scope MAP
// Returns: line INTEGER, column STRING, code STRING, reason STRING
UNWIND $rows AS row
MATCH (device:Device {deviceId: row.deviceId})
WHERE $scope.all
  AND EXISTS {
    MATCH (device)<-[undated:OPERATES]-(:Customer)
    WHERE undated.from IS NULL
  }
RETURN
  toInteger(row.line) AS line,
  'deviceId' AS column,
  'CONFLICT' AS code,
  'is a device whose operator the feed devices names without dates; leave its customerId empty there first' AS reason
ORDER BY line
