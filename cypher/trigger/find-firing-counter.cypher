// Purpose: The number of the newest firing; firings are numbered in the order in which they were committed.
// Params:  scope MAP
// Returns: raised INTEGER
MATCH (counter:FiringCounter {counterId: 'firings'})
WHERE $scope.shared
RETURN
  counter.raised AS raised
