/** The pipeline of scores: its steps, their order, and whose scores are due. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api", "access" })
package org.valuenet.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
