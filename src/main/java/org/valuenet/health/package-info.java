/** The health score of customers. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api", "access", "scoring", "customer", "measure" })
package org.valuenet.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
