/** Devices, their signals and outages. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api", "access", "customer" })
package org.valuenet.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
