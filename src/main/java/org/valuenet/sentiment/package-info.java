/** What people post about. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api", "access", "customer" })
package org.valuenet.sentiment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
