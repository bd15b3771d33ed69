package org.valuenet.health;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The scorecards kept in the graph. */
interface Scorecards extends Neo4jRepository<Scorecard, String> {

	/**
	 * The scorecard that scores every customer; the first call of a new graph saves it.
	 */
	default Scorecard standard() {
		return findById(Scorecard.STANDARD).orElseGet(() -> save(Scorecard.standard()));
	}

}
