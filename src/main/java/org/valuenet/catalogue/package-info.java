/** Products. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api", "access" })
package org.valuenet.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
