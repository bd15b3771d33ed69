/**
 * Facts come in: feeds, jobs, rejected rows, provenance, and facts recorded live. A feed
 * is a YAML file and a Cypher file; nothing here knows a fact by name.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api", "access", "scoring" })
package org.valuenet.dataimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
