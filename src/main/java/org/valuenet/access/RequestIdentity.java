package org.valuenet.access;

import java.io.IOException;
import java.util.EnumSet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says who asks, for as long as a request lasts. There are no log-ins yet: the service
 * listens on the local machine only, and its one viewer has every role.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RequestIdentity extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Asking.begin(new Identity("local", EnumSet.allOf(Role.class), null));
		try {
			chain.doFilter(request, response);
		}
		finally {
			Asking.end();
		}
	}

}
