// Purpose: The rate that held for each currency on each day, to one currency: that of the newest day at or before it.
//          Days before the first rate are left out.
// Params:  scope MAP, wanted LIST<MAP>, quoteCurrency STRING
// Returns: currency STRING, day DATE, rateE8 INTEGER
UNWIND $wanted AS one
CALL (one) {
  MATCH (rate:ExchangeRate)
  WHERE $scope.shared
    AND rate.currency = one.currency
    AND rate.quoteCurrency = $quoteCurrency
    AND rate.day <= one.day
  RETURN rate
  ORDER BY rate.currency DESC, rate.quoteCurrency DESC, rate.day DESC
  LIMIT 1
}
RETURN
  rate.currency AS currency,
  one.day AS day,
  rate.rateE8 AS rateE8
ORDER BY currency, day
