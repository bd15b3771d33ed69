/** Value that flows between customers, and what is at risk when a supplier stops. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api", "access", "scoring", "customer" })
package org.valuenet.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
