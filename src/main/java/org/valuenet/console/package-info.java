/** The web pages; they speak GraphQL to the service like any other client. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.valuenet.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
