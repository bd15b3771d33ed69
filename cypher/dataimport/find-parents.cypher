// Purpose: The relationships that rows have built around facts, as they are before those rows come again. Of their
//          properties only the instant is told, since no other is part of what a row builds.
// Params:  scope MAP, facts LIST<STRING>, types LIST<STRING>
// Returns: fact STRING, parentTypes LIST<STRING>, parentFacts LIST<STRING>, parentOutgoing LIST<BOOLEAN>, parentAt LIST<INTEGER>
UNWIND $facts AS fact
MATCH (owner)
WHERE elementId(owner) = fact
  AND $scope.all
CALL (owner) {
  MATCH (owner)-[link]-(other)
  WHERE type(link) IN $types
    AND link.derivedBy IS NULL
  WITH owner, link, other
  ORDER BY elementId(link)
  RETURN
    collect(type(link)) AS parentTypes,
    collect(elementId(other)) AS parentFacts,
    collect(startNode(link) = owner) AS parentOutgoing,
    collect(coalesce(link.at, -1)) AS parentAt
}
RETURN
  fact,
  parentTypes,
  parentFacts,
  parentOutgoing,
  parentAt
ORDER BY fact
