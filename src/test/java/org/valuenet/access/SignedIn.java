package org.valuenet.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Signs a test in with every role, where it asks the service without HTTP; over HTTP it
 * is the request that says who asks.
 */
public final class SignedIn implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

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

	private static void begin() {
		Asking.begin(new Identity("test", EnumSet.allOf(Role.class), null));
	}

	/** Asks as a rep. */
	public static <T> T asRep(String repId, Supplier<T> work) {
		return as(Role.REP, repId, work);
	}

	/** Asks as somebody with one role. */
	public static <T> T as(Role role, @Nullable String repId, Supplier<T> work) {
		Asking.begin(new Identity(role.name(), Set.of(role), repId));
		try {
			return work.get();
		}
		finally {
			begin();
		}
	}

}
