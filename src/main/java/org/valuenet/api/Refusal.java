package org.valuenet.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;

/**
 * An answer over HTTP that is nothing but an error: as GraphQL has it where GraphQL is
 * spoken, else as problem JSON (RFC 9457) with a code and a correlation id.
 *
 * @param path that was asked for; null where not even that could be read
 */
public record Refusal(@Nullable String path, int status, ErrorCode code, String message, String correlationId) {

	/** Answers a request with why it is refused. */
	public static void write(HttpServletRequest request, HttpServletResponse response, RequestException reason)
			throws IOException {
		write(request, response, reason.code().status(), reason);
	}

	/** Answers a request that the database cannot answer; returns the correlation id. */
	static String writeUnavailable(HttpServletRequest request, HttpServletResponse response, String message)
			throws IOException {
		return write(response, new Refusal(request.getRequestURI(), ErrorCode.UNAVAILABLE.status(),
				ErrorCode.UNAVAILABLE, message, UUID.randomUUID().toString()));
	}

	/** Answers a request with a status of its own. */
	public static void write(HttpServletRequest request, HttpServletResponse response, int status,
			RequestException reason) throws IOException {
		write(response, new Refusal(request.getRequestURI(), status, reason.code(),
				Objects.requireNonNull(reason.getMessage()), UUID.randomUUID().toString()));
	}

	private static String write(HttpServletResponse response, Refusal refusal) throws IOException {
		response.setStatus(refusal.status());
		response.setContentType(refusal.contentType());
		response.setCharacterEncoding("UTF-8");
		response.getWriter().write(refusal.body());
		return refusal.correlationId();
	}

	String contentType() {
		return isGraphql() ? "application/json" : "application/problem+json";
	}

	String body() {
		Map<String, Object> parts = new LinkedHashMap<>();
		if (isGraphql()) {
			Map<String, Object> extensions = new LinkedHashMap<>();
			extensions.put("code", this.code.name());
			extensions.put("correlationId", this.correlationId);
			Map<String, Object> error = new LinkedHashMap<>();
			error.put("message", this.message);
			error.put("extensions", extensions);
			parts.put("errors", List.of(error));
		}
		else {
			HttpStatus known = HttpStatus.resolve(this.status);
			parts.put("title", (known != null) ? known.getReasonPhrase() : this.code.name());
			parts.put("status", this.status);
			parts.put("detail", this.message);
			parts.put("code", this.code.name());
			parts.put("correlationId", this.correlationId);
		}
		return JsonMapper.shared().writeValueAsString(parts);
	}

	private boolean isGraphql() {
		return "/graphql".equals(this.path);
	}

}
