// Purpose: Current lifetime values of customers, and who may claim a part of each: owners by their share, customers that
//          supply it by their share of its spend (null where unknown), those that brought it in; of links in force at
//          asOf.
// Params:  customerIds LIST<STRING>, asOf INTEGER
// Returns: customerId STRING, ownMinor INTEGER, claims LIST<MAP>
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
RETURN
  customer.customerId AS customerId,
  coalesce(customer.ltvMinor, 0) AS ownMinor,
  COLLECT {
    MATCH (customer)-[link:SUBSIDIARY_OF|SUPPLIES|REFERRED]-(other:Customer)
    WHERE other <> customer
      AND coalesce(link.from, link.at, $asOf) <= $asOf
      AND coalesce(link.until, $asOf + 1) > $asOf
      AND CASE type(link) WHEN 'SUBSIDIARY_OF' THEN startNode(link) ELSE endNode(link) END = customer
    WITH
      other,
      CASE type(link) WHEN 'SUBSIDIARY_OF' THEN 'OWNERSHIP' WHEN 'SUPPLIES' THEN 'SUPPLY' ELSE 'REFERRAL' END AS kind,
      CASE type(link) WHEN 'SUBSIDIARY_OF' THEN coalesce(link.share, 1.0) WHEN 'SUPPLIES' THEN link.shareOfSpend
        ELSE 1.0 END AS share
    RETURN {customerId: other.customerId, kind: kind, share: share}
    ORDER BY kind, other.customerId
  } AS claims
ORDER BY customerId
