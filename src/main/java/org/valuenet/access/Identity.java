package org.valuenet.access;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Somebody, or an application, that has been told apart.
 *
 * @param name of the log-in or the token's subject
 * @param roles what they are here to do; none sees nothing
 * @param cleared which classified fields they see
 * @param repId key of the rep that they are, null where they are none
 */
public record Identity(String name, Set<Role> roles, Set<Classification> cleared, @Nullable String repId) {

	/** Who is not known: no role, so no data. */
	public static final Identity NOBODY = new Identity("nobody", Set.of(), Set.of(), null);

	/** A person, who sees what its roles need. */
	static Identity person(String name, Set<Role> roles, @Nullable String repId) {
		Set<Classification> cleared = EnumSet.noneOf(Classification.class);
		if (roles.contains(Role.REP) || roles.contains(Role.STEWARD)) {
			cleared.addAll(EnumSet.allOf(Classification.class));
		}
		if (roles.contains(Role.ANALYST)) {
			cleared.add(Classification.MONEY);
		}
		return new Identity(name, roles, cleared, repId);
	}

	public Identity {
		roles = Set.copyOf(roles);
		cleared = Set.copyOf(cleared);
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
