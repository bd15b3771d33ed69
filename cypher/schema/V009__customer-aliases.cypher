CREATE CONSTRAINT customer_alias_key IF NOT EXISTS FOR (n:CustomerAlias) REQUIRE n.aliasId IS UNIQUE;
