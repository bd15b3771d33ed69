// Purpose: Products by their keys.
// Params:  scope MAP, productIds LIST<STRING>
// Returns: product MAP
UNWIND $productIds AS productId
MATCH (product:Product {productId: productId})
WHERE $scope.shared
RETURN DISTINCT
  product {.productId, name: coalesce(product.name, product.productId), .family} AS product
ORDER BY product.productId
