CREATE INDEX superseded_fact IF NOT EXISTS FOR (n:Superseded) ON (n.supersededFact);
CREATE INDEX superseded_stamp IF NOT EXISTS FOR (n:Superseded) ON (n.recordedIn);
CREATE INDEX import_chunk_by_job IF NOT EXISTS FOR (n:ImportChunk) ON (n.jobId);
CREATE INDEX rejected_row_by_code IF NOT EXISTS FOR (n:RejectedRow) ON (n.code, n.jobId);
CREATE INDEX raw_row IF NOT EXISTS FOR (n:RawRow) ON (n.jobId, n.line);
CREATE INDEX raw_row_by_age IF NOT EXISTS FOR (n:RawRow) ON (n.keptAt)
