package org.valuenet.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.valuenet.api.ForbiddenException;
import org.valuenet.api.Refusal;
import org.valuenet.api.UnauthenticatedException;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What is said to who is not let in: how to log in, and nothing about why a token or
 * password was not taken. A browser is led to the issuer's page where there is one.
 */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final String challenge;

	private final String page;

	/**
	 * Says how to log in.
	 * @param challenge value of the header WWW-Authenticate
	 * @param page where a browser logs in, empty where it asks by itself
	 */
	Refusals(String challenge, String page) {
		this.challenge = challenge;
		this.page = page;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		if (!this.page.isEmpty() && request.getMethod().equals("GET") && accepted != null
				&& accepted.contains("text/html")) {
			response.sendRedirect(this.page);
			return;
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, this.challenge);
		Refusal.write(request, response, new UnauthenticatedException("log in to ask this"));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
			throws IOException {
		Refusal.write(request, response,
				new ForbiddenException((exception instanceof CsrfException)
						? "the request lacks the token of its session; reload the page"
						: "this takes a role, and this log-in has none; ask whoever gives out log-ins for one"));
	}

}
