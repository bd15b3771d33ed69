CREATE INDEX customer_by_grade IF NOT EXISTS FOR (n:Customer) ON (n.grade);
CREATE INDEX customer_by_health_band IF NOT EXISTS FOR (n:Customer) ON (n.healthBand)
