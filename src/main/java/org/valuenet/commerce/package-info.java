/**
 * Orders, invoices, contracts and opportunities: what customers buy, owe and consider.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api", "access", "customer", "catalogue" })
package org.valuenet.commerce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
