package org.valuenet.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;

/**
 * What the claims of a token say: roles by a claim of people's tokens; without that,
 * roles and what is not masked by the scopes of an application's ({@code valuenet.analyst
 * valuenet.money}); and the rep that somebody is. A word that is not known gives nothing.
 *
 * @param rolesClaim path of the claim that lists roles, such as realm_access.roles
 * @param repClaim path of the claim that holds Rep.repId
 */
record Claims(String rolesClaim, String repClaim) {

	private static final String SCOPE = "valuenet.";

	static Claims of(Environment environment) {
		return new Claims(environment.getProperty("valuenet.roles-claim", "roles"),
				environment.getProperty("valuenet.rep-claim", "rep_id"));
	}

	Identity identity(String name, Map<String, Object> claims) {
		String rep = at(this.repClaim, claims) instanceof String text ? text : null;
		Set<Role> roles = named(Role.class, texts(at(this.rolesClaim, claims)).toList());
		if (!roles.isEmpty()) {
			return Identity.person(name, roles, rep);
		}
		List<String> scopes = Stream.of("scope", "scp")
			.flatMap((claim) -> texts(claims.get(claim)))
			.filter((text) -> text.startsWith(SCOPE))
			.map((text) -> text.substring(SCOPE.length()))
			.toList();
		return new Identity(name, named(Role.class, scopes), named(Classification.class, scopes), rep);
	}

	private static <E extends Enum<E>> Set<E> named(Class<E> type, List<String> names) {
		Set<E> found = EnumSet.allOf(type);
		found.removeIf((one) -> !names.contains(one.name().toLowerCase(Locale.ROOT)));
		return found;
	}

	/** The claim by its name, else by its path through claims that hold others. */
	private static @Nullable Object at(String path, Map<?, ?> claims) {
		Object found = claims.get(path);
		int dot = path.indexOf('.');
		if (found != null || dot < 0) {
			return found;
		}
		return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner ? at(path.substring(dot + 1), inner)
				: null;
	}

	private static Stream<String> texts(@Nullable Object claim) {
		Collection<?> values = claim instanceof Collection<?> many ? many
				: claim instanceof String text ? List.of(text.split(" ")) : List.of();
		return values.stream().map(String::valueOf);
	}

}
