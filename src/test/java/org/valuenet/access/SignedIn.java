package org.valuenet.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Signs a test in with every role, where it asks the service without HTTP; over HTTP it
 * is the request that says who asks. Works for every test, see META-INF/services.
 */
public final class SignedIn implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

	/** Of the demo log-ins, in all tests. */
	public static final String PASSWORD = "of-the-test";

	@Override
	public void beforeAll(ExtensionContext context) {
		begin();
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		begin();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		Asking.end();
	}

	/** The header Authorization of a demo log-in. */
	public static String basic(Role role) {
		return basic(role, PASSWORD);
	}

	/** The header Authorization of a demo log-in with that password. */
	public static String basic(Role role, String password) {
		return "Basic " + Base64.getEncoder()
			.encodeToString((role.name().toLowerCase(Locale.ROOT) + ":" + password).getBytes(StandardCharsets.UTF_8));
	}

	private static void begin() {
		Asking.begin(LogIn.lasting(Identity.person("test", EnumSet.allOf(Role.class), null)));
	}

	/** Asks as a rep. */
	public static <T> T asRep(String repId, Supplier<T> work) {
		return as(Role.REP, repId, work);
	}

	/** Asks as somebody with one role. */
	public static <T> T as(Role role, @Nullable String repId, Supplier<T> work) {
		return as(Identity.person(role.name(), Set.of(role), repId), work);
	}

	static <T> T as(Identity identity, Supplier<T> work) {
		Asking.begin(LogIn.lasting(identity));
		try {
			return work.get();
		}
		finally {
			begin();
		}
	}

}
