CREATE INDEX product_by_cost IF NOT EXISTS FOR (n:Product) ON (n.unitCostMinor);
CREATE INDEX ltv_model_by_end IF NOT EXISTS FOR (n:LtvModel) ON (n.dataAsOf, n.fittedAt, n.modelId);
