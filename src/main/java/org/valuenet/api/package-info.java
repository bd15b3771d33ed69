/**
 * The edge: GraphQL scalars, money, cursor paging, error mapping, cost limits, the
 * default {@code asOf} and the {@code service} query.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "graph")
package org.valuenet.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
