/**
 * Orders, invoices, contracts and opportunities: what customers buy, owe and consider.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api", "access", "scoring", "customer", "catalogue" })
package org.valuenet.commerce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
