/** Lifetime value: customer-base models, their fits and the values they give. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api", "access", "scoring", "customer", "measure" })
package org.valuenet.ltv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
