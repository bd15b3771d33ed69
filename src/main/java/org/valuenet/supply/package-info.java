/** Suppliers, shipments, what disturbs the supply chain, and who referred whom. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api", "access", "customer", "catalogue" })
package org.valuenet.supply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
