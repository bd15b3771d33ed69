package org.valuenet.access;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.AsOf;
import org.valuenet.api.ForbiddenException;
import org.valuenet.graph.Graph;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.stereotype.Component;

/** Who is asking, and which customers they may see. */
@Component
public class Viewer {

	/**
	 * Customers that one rep can have. A scope is a parameter of every query, so it is
	 * bounded; no rep looks after more.
	 */
	static final int MOST_CUSTOMERS = 10_000;

	private final Graph graph;

	private final AsOf asOf;

	Viewer(Graph graph, AsOf asOf) {
		this.graph = graph;
		this.asOf = asOf;
	}

	/** Who is asking; nobody outside of a request. */
	public Identity identity() {
		Asking asking = Asking.current();
		return (asking != null) ? asking.identity() : Identity.NOBODY;
	}

	/** What the asking one may see, the same for the whole of a request. */
	public Scope scope() {
		Asking asking = Asking.current();
		return (asking != null) ? asking.scope(this::scopeOf) : scopeOf(Identity.NOBODY);
	}

	/** Whether the asking one sees fields of that classification. */
	public boolean sees(Classification classification) {
		return identity().cleared().contains(classification);
	}

	boolean seesEverything() {
		return identity().cleared().size() == Classification.values().length;
	}

	/**
	 * Lets only these roles through.
	 * @throws ForbiddenException if the asking one has none of them
	 */
	public void require(Role... roles) {
		if (!identity().isAny(roles)) {
			throw new ForbiddenException("this takes one of the roles "
					+ Arrays.stream(roles).map((role) -> role.name().toLowerCase(Locale.ROOT)).toList()
					+ "; ask whoever gives out log-ins for one");
		}
	}

	/**
	 * Asks now and once a beat, each time as the asking one may see the answer then. Who
	 * does not keep up misses beats.
	 */
	public <T> Flux<T> every(Duration beat, Supplier<T> question) {
		Asking current = Asking.current();
		Asking asking = (current != null) ? current : new Asking(LogIn.NOBODY);
		return Flux.interval(Duration.ZERO, beat, Schedulers.boundedElastic())
			.onBackpressureLatest()
			.concatMap((tick) -> Mono.fromSupplier(() -> asking.again(question)), 1);
	}

	private Scope scopeOf(Identity identity) {
		boolean all = identity.isAny(Role.ANALYST, Role.STEWARD);
		long now = all ? 0 : this.asOf.current().toEpochMilli();
		List<String> covered = (all || !identity.isAny(Role.REP)) ? List.of() : covered(identity.repId(), now);
		return new Scope(all, covered, all || identity.isAny(Role.REP),
				identity.isAny(Role.IMPORTER, Role.STEWARD, Role.OPERATOR), identity.isAny(Role.STEWARD), now);
	}

	private List<String> covered(@Nullable String repId, long now) {
		if (repId == null) {
			return List.of();
		}
		return this.graph
			.read("access/find-covered-customers",
					Map.of("scope", Scope.everything().parameter(), "repId", repId, "asOf", now, "limit",
							MOST_CUSTOMERS))
			.stream()
			.map((row) -> row.get("customerId").asString())
			.toList();
	}

}
