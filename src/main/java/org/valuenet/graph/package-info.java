/**
 * The graph: named queries read and written in managed transactions, schema migrations
 * and the embedded Neo4j.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.valuenet.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
