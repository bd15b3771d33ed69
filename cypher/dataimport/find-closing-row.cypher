// Purpose: The first row of a chunk whose relationship closes a cycle with those recorded before it; periods that
//          do not overlap make no cycle. A relationship from a node to itself is a cycle of its own.
// Params:  scope MAP, facts LIST<STRING>, chunk INTEGER
// Returns: line INTEGER
// Slot kind SUBSIDIARY_OF: type=SUBSIDIARY_OF
// Slot kind SUPPLIES: type=SUPPLIES
// Slot kind REFERRED: type=REFERRED
UNWIND $facts AS fact
MATCH (start)-[edge:{{type}}]->(end)
WHERE elementId(edge) = fact
  AND $scope.all
  AND (start = end OR EXISTS {
    MATCH SHORTEST 1 (end)((before)-[step:{{type}} WHERE (step.recordedIn <> $chunk OR step.sourceLine < edge.sourceLine)
      AND coalesce(step.from, -9223372036854775807) < coalesce(edge.until, 9223372036854775807)
      AND coalesce(edge.from, -9223372036854775807) < coalesce(step.until, 9223372036854775807)]->(after))+(start)
  })
RETURN
  edge.sourceLine AS line
ORDER BY line
LIMIT 1
