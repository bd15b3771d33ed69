/**
 * Customers, their people, owners and ownership groups; the words of grade and freshness.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api", "access" })
package org.valuenet.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
