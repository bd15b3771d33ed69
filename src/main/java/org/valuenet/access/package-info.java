/** Who is asking, and which customers they may see. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api" })
package org.valuenet.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
