// Purpose: Writes dated exchange rates, in hundred-millionths.
// Params:  rows LIST<ROW>, chunk INTEGER
// Returns: lines LIST<INTEGER>, facts LIST<STRING>
// Fact:    ExchangeRate
// Slot mode fresh: merge=CREATE | set=SET
// Slot mode new: merge=MERGE | set=ON CREATE SET
// Slot mode changed: merge=MERGE | set=SET
UNWIND $rows AS row
{{merge}} (rate:ExchangeRate {rateId: row.rateId})
{{set}}
  rate.currency = row.currency,
  rate.quoteCurrency = row.quoteCurrency,
  rate.day = row.day,
  rate.rateE8 = row.rateE8,
  rate.recordedIn = $chunk,
  rate.sourceLine = row.line,
  rate.rowHash = row.hash
RETURN
  collect(row.line) AS lines,
  collect(elementId(rate)) AS facts
