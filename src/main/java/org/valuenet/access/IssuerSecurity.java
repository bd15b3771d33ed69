package org.valuenet.access;

import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * With an issuer (OpenID Connect): applications bring its access tokens, people log in on
 * its pages and get a session, whose changes need a CSRF token.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${valuenet.issuer:}' != ''")
class IssuerSecurity {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	@Bean
	SecurityFilterChain issuerFilters(HttpSecurity http, Environment environment) {
		String issuer = environment.getRequiredProperty("valuenet.issuer");
		String clientId = environment.getProperty("valuenet.client-id", "");
		Claims claims = Claims.of(environment);
		Refusals refusals = new Refusals("Bearer", clientId.isEmpty() ? "" : IssuerClient.PAGE);
		http.authorizeHttpRequests((requests) -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
			.permitAll()
			.dispatcherTypeMatchers(DispatcherType.ERROR)
			.permitAll()
			.anyRequest()
			.authenticated())
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.oauth2ResourceServer((server) -> server.authenticationEntryPoint(refusals)
				.jwt((jwt) -> jwt
					.decoder(new IssuerTokens(issuer, environment.getRequiredProperty("valuenet.audience")))
					.jwtAuthenticationConverter((token) -> new SignedInToken(
							claims.identity(String.valueOf(token.getSubject()), token.getClaims())))))
			.csrf((csrf) -> csrf.spa().requireCsrfProtectionMatcher(IssuerSecurity::changesInASession));
		if (!clientId.isEmpty()) {
			http.oauth2Login((login) -> login.loginPage(IssuerClient.PAGE)
				.clientRegistrationRepository(
						new IssuerClient(issuer, clientId, environment.getProperty("valuenet.client-secret", "")))
				.defaultSuccessUrl("/graphiql"));
		}
		return http.build();
	}

	private static boolean changesInASession(HttpServletRequest request) {
		return !READING.contains(request.getMethod()) && request.getHeader(HttpHeaders.AUTHORIZATION) == null
				&& request.getSession(false) != null;
	}

}
