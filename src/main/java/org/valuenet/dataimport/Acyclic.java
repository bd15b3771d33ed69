package org.valuenet.dataimport;

/**
 * A relationship that a feed's rows write and that must make no cycle.
 *
 * @param type of the relationship
 * @param closedBy property that names its end, and so closes a cycle
 */
record Acyclic(String type, String closedBy) {

}
