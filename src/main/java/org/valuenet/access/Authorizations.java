package org.valuenet.access;

import org.jspecify.annotations.Nullable;

/**
 * Reads what a header Authorization says, where no filter does: in the first message of a
 * socket.
 */
@FunctionalInterface
interface Authorizations {

	/** Who has logged in by it; null if it is not taken. */
	@Nullable LogIn read(String authorization);

}
