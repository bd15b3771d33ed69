CREATE CONSTRAINT invoice_key IF NOT EXISTS FOR (n:Invoice) REQUIRE n.invoiceId IS UNIQUE;
CREATE CONSTRAINT payment_key IF NOT EXISTS FOR (n:Payment) REQUIRE n.paymentId IS UNIQUE;
CREATE CONSTRAINT refund_key IF NOT EXISTS FOR (n:Refund) REQUIRE n.refundId IS UNIQUE;
CREATE CONSTRAINT exchange_rate_key IF NOT EXISTS FOR (n:ExchangeRate) REQUIRE n.rateId IS UNIQUE;
CREATE CONSTRAINT contract_key IF NOT EXISTS FOR (n:Contract) REQUIRE n.contractId IS UNIQUE;
CREATE CONSTRAINT opportunity_key IF NOT EXISTS FOR (n:Opportunity) REQUIRE n.opportunityId IS UNIQUE;
CREATE CONSTRAINT stage_key IF NOT EXISTS FOR (n:Stage) REQUIRE n.stageId IS UNIQUE;
CREATE CONSTRAINT family_key IF NOT EXISTS FOR (n:Family) REQUIRE n.familyId IS UNIQUE;
CREATE INDEX invoice_by_day IF NOT EXISTS FOR (n:Invoice) ON (n.issuedOn, n.invoiceId);
CREATE INDEX exchange_rate_by_day IF NOT EXISTS FOR (n:ExchangeRate) ON (n.currency, n.quoteCurrency, n.day);
CREATE INDEX opportunity_by_day IF NOT EXISTS FOR (n:Opportunity) ON (n.engagedSort, n.opportunityId);
CREATE INDEX opportunity_by_stage IF NOT EXISTS FOR (n:Opportunity) ON (n.stage, n.engagedSort, n.opportunityId)
