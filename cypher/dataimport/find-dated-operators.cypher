// Purpose: Rows of devices to be rejected, since they name an operator without dates of a device whose operators are dated.
// Params:  rows LIST<MAP>, scope MAP
// Returns: line INTEGER, column STRING, code STRING, reason STRING
UNWIND $rows AS row
MATCH (device:Device {deviceId: row.deviceId})
WHERE $scope.all
  AND row.customerId IS NOT NULL
  AND EXISTS {
    MATCH (device)<-[dated:OPERATES]-(:Customer)
    WHERE dated.from IS NOT NULL
  }
RETURN
  toInteger(row.line) AS line,
  'customerId' AS column,
  'CONFLICT' AS code,
  'names an operator without dates, and device-operations has dated ones; leave it empty here' AS reason
ORDER BY line
