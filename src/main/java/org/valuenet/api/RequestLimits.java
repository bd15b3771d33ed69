package org.valuenet.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests before they reach a handler: a Host that is not on the list (against
 * DNS rebinding), a page of another origin, and a GraphQL body that is too large or no
 * JSON object.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLimits extends OncePerRequestFilter {

	private static final int BODY_BYTES = 256 * 1024;

	private final Set<String> hosts;

	RequestLimits(@Value("${valuenet.hosts}") Set<String> hosts) {
		this.hosts = hosts;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.hosts.contains(request.getServerName())) {
			Refusal.write(request, response, HttpStatus.MISDIRECTED_REQUEST.value(),
					new BadRequestException("this host name is not served; add it to valuenet.hosts if it should be"));
		}
		else if (isForeign(request.getHeader("Origin"), request)) {
			Refusal.write(request, response, new ForbiddenException("pages of other origins may not ask this service"));
		}
		else if (request.getRequestURI().equals("/graphql") && request.getMethod().equals("POST")) {
			graphql(request, response, chain);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static void graphql(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		byte[] body = request.getInputStream().readNBytes(BODY_BYTES + 1);
		if (body.length > BODY_BYTES) {
			Refusal.write(request, response, new LimitExceededException(
					"the body is larger than " + BODY_BYTES + " bytes; send fewer rows at a time"));
		}
		else if (!startsAnObject(body)) {
			Refusal.write(request, response, new BadRequestException(
					"the body is no JSON object with a query; batches of operations are not taken"));
		}
		else {
			chain.doFilter(new ReadRequest(request, body), response);
		}
	}

	/**
	 * Whether a browser says that the request comes from a page of another origin than
	 * that under which it reached the service, or the proxy before it.
	 */
	private static boolean isForeign(@Nullable String origin, HttpServletRequest request) {
		if (origin == null) {
			return false;
		}
		int port = request.getServerPort();
		boolean usual = port == (request.isSecure() ? 443 : 80);
		return !origin.equals(request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port));
	}

	private static boolean startsAnObject(byte[] body) {
		return new String(body, 0, Math.min(body.length, 256), StandardCharsets.UTF_8).stripLeading().startsWith("{");
	}

}
