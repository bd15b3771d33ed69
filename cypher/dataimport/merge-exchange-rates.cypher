// Purpose: Writes dated exchange rates, in hundred-millionths.
// Params:  rows LIST<MAP>, chunk INTEGER
// Returns: line INTEGER, fact STRING
// Slot mode new: set=ON CREATE SET
// Slot mode changed: set=SET
UNWIND $rows AS row
MERGE (rate:ExchangeRate {rateId: row.rateId})
{{set}}
  rate.currency = row.currency,
  rate.quoteCurrency = row.quoteCurrency,
  rate.day = row.day,
  rate.rateE8 = row.rateE8,
  rate.recordedIn = $chunk,
  rate.sourceLine = row.line,
  rate.rowHash = row.hash
RETURN
  toInteger(row.line) AS line,
  elementId(rate) AS fact
ORDER BY line, fact
