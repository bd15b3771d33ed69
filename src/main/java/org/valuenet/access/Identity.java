package org.valuenet.access;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Somebody, or an application, that has been told apart.
 *
 * @param name of the log-in or the token's subject
 * @param roles what they are here to do; none sees nothing
 * @param repId key of the rep that they are, null where they are none
 */
public record Identity(String name, Set<Role> roles, @Nullable String repId) {

	/** Who is not known: no role, so no data. */
	public static final Identity NOBODY = new Identity("nobody", Set.of(), null);

	public Identity {
		roles = Set.copyOf(roles);
	}

	boolean isAny(Role... wanted) {
		for (Role role : wanted) {
			if (this.roles.contains(role)) {
				return true;
			}
		}
		return false;
	}

}
