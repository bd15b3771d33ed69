// Purpose: Sets each customer's newest fact of any source at or before asOf, and its sort key (-1 for none). A day, as of
//          an invoice or a payment, counts as its beginning in UTC.
// Params:  customerIds LIST<STRING>, asOf INTEGER
// Returns: none
UNWIND $customerIds AS customerId
MATCH (customer:Customer {customerId: customerId})
CALL (customer) {
  CALL (customer) {
    MATCH (customer)-[:PLACED]->(order:Order)
    WHERE order.placedAt <= $asOf
    RETURN max(order.placedAt) AS at
    UNION ALL
    MATCH (customer)-[operates:OPERATES]->(device:Device)
    CALL (operates, device) {
      MATCH (signal:Signal)
      USING INDEX signal:Signal(deviceId, at)
      WHERE signal.deviceId = device.deviceId
        AND signal.at <= $asOf
        AND signal.at >= coalesce(operates.from, -9223372036854775807)
        AND signal.at < coalesce(operates.until, $asOf + 1)
      RETURN signal.at AS at
      ORDER BY signal.deviceId DESC, signal.at DESC
      LIMIT 1
    }
    RETURN max(at) AS at
    UNION ALL
    MATCH (customer)-[operates:OPERATES]->(:Device)-[:SUFFERED]->(outage:Outage)
    WHERE outage.startedAt <= $asOf
      AND outage.startedAt >= coalesce(operates.from, outage.startedAt)
      AND outage.startedAt < coalesce(operates.until, $asOf + 1)
    RETURN max(CASE WHEN outage.endedAt <= $asOf THEN outage.endedAt ELSE outage.startedAt END) AS at
    UNION ALL
    MATCH (customer)<-[:WORKS_AT]-(:Contact)-[:POSTED]->(post:Post)
    WHERE post.at <= $asOf
    RETURN max(post.at) AS at
    UNION ALL
    MATCH (customer)<-[:MENTIONS]-(post:Post)
    WHERE post.at <= $asOf
    RETURN max(post.at) AS at
    UNION ALL
    MATCH (customer)-[:OWES]->(invoice:Invoice)
    UNWIND [invoice.issuedOn] + COLLECT { MATCH (payment:Payment)-[:SETTLES]->(invoice) RETURN payment.paidOn } AS day
    WITH datetime({date: day, timezone: 'Z'}).epochMillis AS at
    WHERE at <= $asOf
    RETURN max(at) AS at
    UNION ALL
    MATCH (customer)-[:PLACED]->(:Order)<-[:REVERSES]-(refund:Refund)
    WHERE refund.refundedAt <= $asOf
    RETURN max(refund.refundedAt) AS at
    UNION ALL
    MATCH (customer)-[:CONSIDERS]->(:Opportunity)-[entered:ENTERED]->(:Stage)
    WHERE entered.at <= $asOf
    RETURN max(entered.at) AS at
    UNION ALL
    MATCH (customer)<-[:WITH]-(interaction:Interaction)
    WHERE interaction.at <= $asOf
    RETURN max(interaction.at) AS at
    UNION ALL
    MATCH (customer)-[:RAISED]->(request:ServiceRequest)
    WHERE request.raisedAt <= $asOf
    RETURN max(CASE WHEN request.resolvedAt <= $asOf THEN request.resolvedAt ELSE request.raisedAt END) AS at
    UNION ALL
    MATCH (customer)-[:PLACED]->(:Order)-[:SHIPPED_AS]->(shipment:Shipment)
    WITH duration.inDays(date('1970-01-01'), shipment.deliveredOn).days * 86400000 AS deliveredAt
    WHERE deliveredAt <= $asOf
    RETURN max(deliveredAt) AS at
  }
  RETURN max(at) AS lastSignalAt
}
SET
  customer.lastSignalAt = lastSignalAt,
  customer.lastSignalSort = coalesce(lastSignalAt, -1)
