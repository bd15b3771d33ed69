/** Talks with customers and the service that they ask for. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api", "access", "customer" })
package org.valuenet.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
