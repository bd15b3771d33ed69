CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE n.sourceId IS UNIQUE;
CREATE INDEX post_by_time IF NOT EXISTS FOR (n:Post) ON (n.at, n.postId);
CREATE INDEX post_by_text_version IF NOT EXISTS FOR (n:Post) ON (n.textVersion);
CREATE INDEX undated_post_by_key IF NOT EXISTS FOR (n:Post) ON (n.undatedId)
