CREATE CONSTRAINT import_counter_key IF NOT EXISTS FOR (n:ImportCounter) REQUIRE n.key IS UNIQUE;
CREATE INDEX import_job_by_content IF NOT EXISTS FOR (n:ImportJob) ON (n.feed, n.contentHash);
CREATE INDEX import_job_by_time IF NOT EXISTS FOR (n:ImportJob) ON (n.createdAt, n.jobId);
