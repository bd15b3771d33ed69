package org.valuenet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.valuenet.access.SignedIn;
import org.valuenet.api.SchemaReports;
import org.valuenet.graph.TestGraph;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole service on a random port, on the one Neo4j of the test run, without the
 * sample, signed in with every role. All tests with this annotation share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "valuenet.sample=false", "spring.neo4j.uri=bolt://of-the-test",
				"valuenet.demo-password=" + SignedIn.PASSWORD })
@Import({ TestGraph.class, SchemaReports.class })
public @interface ValuenetTest {

}
