package org.valuenet.customer;

/** A sales rep. */
record Rep(String id, String name) {

}
