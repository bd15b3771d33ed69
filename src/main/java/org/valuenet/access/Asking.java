package org.valuenet.access;

import java.util.function.Function;
import java.util.function.Supplier;

import io.micrometer.context.ContextRegistry;
import org.jspecify.annotations.Nullable;

/**
 * One request and who asks it. Its scope is worked out once, when it is first needed; of
 * a subscription once for each event. It stays with the request on every thread that
 * GraphQL takes it to.
 */
final class Asking {

	/** Where contexts of GraphQL and Reactor keep it. */
	static final String KEY = "valuenet.asking";

	private static final ThreadLocal<@Nullable Asking> CURRENT = new ThreadLocal<>();

	static {
		ContextRegistry.getInstance().registerThreadLocalAccessor(KEY, CURRENT::get, CURRENT::set, CURRENT::remove);
	}

	private final LogIn logIn;

	private @Nullable Scope scope;

	Asking(LogIn logIn) {
		this.logIn = logIn;
	}

	static @Nullable Asking current() {
		return CURRENT.get();
	}

	static void begin(LogIn logIn) {
		CURRENT.set(new Asking(logIn));
	}

	static void end() {
		CURRENT.remove();
	}

	LogIn logIn() {
		return this.logIn;
	}

	Identity identity() {
		return this.logIn.identity();
	}

	synchronized Scope scope(Function<Identity, Scope> work) {
		Scope known = this.scope;
		if (known == null) {
			known = work.apply(identity());
			this.scope = known;
		}
		return known;
	}

	/** Has the scope worked out anew when it is next needed. */
	synchronized void renew() {
		this.scope = null;
	}

	/** Asks on this thread, as one may see the answer now. */
	<T> T again(Supplier<T> question) {
		Asking before = CURRENT.get();
		renew();
		CURRENT.set(this);
		try {
			return question.get();
		}
		finally {
			CURRENT.set(before);
		}
	}

}
