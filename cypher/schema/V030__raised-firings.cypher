CREATE CONSTRAINT firing_counter_key IF NOT EXISTS FOR (n:FiringCounter) REQUIRE n.counterId IS UNIQUE;
CREATE INDEX firing_by_number IF NOT EXISTS FOR (n:Firing) ON (n.raised)
