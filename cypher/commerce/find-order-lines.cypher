// Purpose: The lines of orders with their products, by key; a line's amount is the source's, else worked out and
//          rounded half up.
// Params:  scope MAP, orderIds LIST<STRING>
// Returns: orderId STRING, line MAP, product MAP
UNWIND $orderIds AS orderId
MATCH (order:Order {orderId: orderId})-[:HAS]->(line:OrderLine)
WHERE ($scope.all OR EXISTS {
  MATCH (order)<-[:PLACED]-(owner:Customer)
  WHERE owner.customerId IN $scope.customerIds
})
OPTIONAL MATCH (line)-[:OF]->(product:Product)
WITH order, line, product, line.quantityThousandths * line.unitPriceMinor AS gross,
  10000 - coalesce(line.discountBasisPoints, 0) AS payable
RETURN
  order.orderId AS orderId,
  {
    orderLineId: line.orderLineId,
    quantityThousandths: line.quantityThousandths,
    unitPriceMinor: line.unitPriceMinor,
    discountBasisPoints: 10000 - payable,
    amountMinor: coalesce(line.amountMinor,
      gross / 10000000 * payable + (gross % 10000000 * payable + 5000000) / 10000000),
    currency: coalesce(line.currency, order.currency)
  } AS line,
  product {.productId, name: coalesce(product.name, product.productId), .family} AS product
ORDER BY orderId, line.orderLineId
