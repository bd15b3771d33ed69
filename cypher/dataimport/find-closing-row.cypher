// Purpose: The first row of a chunk whose relationship closes a cycle with those recorded before it; periods that
//          do not overlap make no cycle. A relationship from a node to itself is a cycle of its own. The fact of a row is
//          the relationship, or the node that it starts from.
// Params:  scope MAP, facts LIST<MAP>, chunk INTEGER
// Returns: line INTEGER
// Slot fact relationship: fact=edge
// Slot fact node: fact=start
// Slot kind SUBSIDIARY_OF: type=SUBSIDIARY_OF
// Slot kind SUPPLIES: type=SUPPLIES
// Slot kind REFERRED: type=REFERRED
UNWIND $facts AS row
MATCH (start)-[edge:{{type}}]->(end)
WHERE elementId({{fact}}) = row.fact
  AND $scope.all
  AND (start = end OR EXISTS {
    MATCH SHORTEST 1 (end)((before)-[step:{{type}} WHERE (step.recordedIn <> $chunk OR step.sourceLine < row.line)
      AND coalesce(step.from, -9223372036854775807) < coalesce(edge.until, 9223372036854775807)
      AND coalesce(edge.from, -9223372036854775807) < coalesce(step.until, 9223372036854775807)]->(after))+(start)
  })
RETURN
  row.line AS line
ORDER BY line
LIMIT 1
