package org.valuenet.customer;

/** How much a customer matters, A the most. */
public enum Grade {

	A, B, C

}
