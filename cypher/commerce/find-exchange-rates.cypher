// Purpose: A page of the rates of one pair of currencies, newest first, before a day.
// Params:  scope MAP, currency STRING, quoteCurrency STRING, beforeDay DATE, limit INTEGER
// Returns: row MAP
MATCH (rate:ExchangeRate)
WHERE $scope.shared
  AND rate.currency = $currency
  AND rate.quoteCurrency = $quoteCurrency
  AND rate.day < $beforeDay
RETURN
  rate {.rateId, .currency, .quoteCurrency, .day, .rateE8} AS row
ORDER BY rate.currency DESC, rate.quoteCurrency DESC, rate.day DESC
LIMIT $limit
