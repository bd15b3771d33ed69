package org.valuenet.access;

import java.util.function.Function;

import io.micrometer.context.ContextRegistry;
import org.jspecify.annotations.Nullable;

/**
 * One request and who asks it. Its scope is worked out once, when it is first needed. It
 * stays with the request on every thread that GraphQL takes it to.
 */
final class Asking {

	private static final ThreadLocal<@Nullable Asking> CURRENT = new ThreadLocal<>();

	static {
		ContextRegistry.getInstance()
			.registerThreadLocalAccessor("valuenet.asking", CURRENT::get, CURRENT::set, CURRENT::remove);
	}

	private final Identity identity;

	private @Nullable Scope scope;

	private Asking(Identity identity) {
		this.identity = identity;
	}

	static @Nullable Asking current() {
		return CURRENT.get();
	}

	static void begin(Identity identity) {
		CURRENT.set(new Asking(identity));
	}

	static void end() {
		CURRENT.remove();
	}

	Identity identity() {
		return this.identity;
	}

	synchronized Scope scope(Function<Identity, Scope> work) {
		Scope known = this.scope;
		if (known == null) {
			known = work.apply(this.identity);
			this.scope = known;
		}
		return known;
	}

}
