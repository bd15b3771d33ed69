package org.valuenet.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says who asks, for as long as a request lasts. Spring Security has told before. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RequestIdentity extends OncePerRequestFilter {

	private final Claims claims;

	RequestIdentity(Environment environment) {
		this.claims = Claims.of(environment);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Asking.begin(logIn(SecurityContextHolder.getContext().getAuthentication(), request));
		try {
			chain.doFilter(request, response);
		}
		finally {
			Asking.end();
		}
	}

	private LogIn logIn(@Nullable Authentication authentication, HttpServletRequest request) {
		if (authentication instanceof SignedInToken token) {
			return token.logIn();
		}
		if (authentication != null && authentication.getPrincipal() instanceof OidcUser user) {
			return new LogIn(this.claims.identity(user.getSubject(), user.getClaims()), null, null,
					request.getSession(false));
		}
		return LogIn.NOBODY;
	}

}
