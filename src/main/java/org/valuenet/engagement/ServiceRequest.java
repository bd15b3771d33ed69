package org.valuenet.engagement;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.DatedPage;

/**
 * What a customer asks service for.
 *
 * @param resolvedAt null while it is open, or where the source does not say
 * @param contractId null outside of any contract
 * @param customerId null where the source does not say
 */
record ServiceRequest(String id, Instant raisedAt, @Nullable Instant resolvedAt, @Nullable String priority,
		@Nullable String subject, @Nullable String contractId, @Nullable String customerId) {

	static ServiceRequest of(Value request) {
		Value resolvedAt = request.get("resolvedAt");
		return new ServiceRequest(request.get("serviceRequestId").asString(),
				Instant.ofEpochMilli(request.get("raisedAt").asLong()),
				resolvedAt.isNull() ? null : Instant.ofEpochMilli(resolvedAt.asLong()),
				request.get("priority").asString(null), request.get("subject").asString(null),
				request.get("contractId").asString(null), request.get("customerId").asString(null));
	}

	/** The place of a row, for its cursor. */
	static List<String> place(Value request) {
		return DatedPage.place(request.get("raisedAt").asLong(), request.get("serviceRequestId").asString());
	}

	/** A step of service on a request. */
	record ServiceStep(String id, String activity, Instant at) {

		static ServiceStep of(Value step) {
			return new ServiceStep(step.get("serviceStepId").asString(), step.get("activity").asString(),
					Instant.ofEpochMilli(step.get("at").asLong()));
		}

	}

}
