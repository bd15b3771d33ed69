package org.valuenet.network;

/**
 * A step of value from a customer to another one.
 *
 * @param share of the value that reaches {@code from}, 0 to 1
 */
record FlowStep(String from, String to, FlowKind kind, double share) {
}
