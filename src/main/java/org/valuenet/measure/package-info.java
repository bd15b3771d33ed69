/** The dynamic signals, measured per customer as of a day. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api", "access", "scoring", "customer" })
package org.valuenet.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
