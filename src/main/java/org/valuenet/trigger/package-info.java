/** Trigger rules and their firings. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api", "access", "scoring", "customer", "catalogue", "measure" })
package org.valuenet.trigger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
