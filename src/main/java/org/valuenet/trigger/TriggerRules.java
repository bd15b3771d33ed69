package org.valuenet.trigger;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The rules kept in the graph. */
interface TriggerRules extends Neo4jRepository<TriggerRule, String> {

	/** The compound rule; the first call of a new graph saves it. */
	default TriggerRule predictiveService() {
		return findById(TriggerRule.PREDICTIVE_SERVICE).orElseGet(() -> save(TriggerRule.predictiveService()));
	}

}
