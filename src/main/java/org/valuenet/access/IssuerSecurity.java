package org.valuenet.access;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
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
	SecurityFilterChain issuerFilters(HttpSecurity http, Environment environment, IssuerTokens tokens,
			IssuerLogIns logIns, ObjectProvider<IssuerClient> client) {
		String clientId = environment.getProperty("valuenet.client-id", "");
		Refusals refusals = new Refusals("Bearer", clientId.isEmpty() ? "" : IssuerClient.PAGE);
		http.authorizeHttpRequests((requests) -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
			.permitAll()
			.requestMatchers(SocketHandler::isHandshake)
			.permitAll()
			.requestMatchers("/graphiql", "/graphiql/**")
			.access(new AnyRole(Claims.of(environment)))
			.anyRequest()
			.authenticated())
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.oauth2ResourceServer((server) -> server.authenticationEntryPoint(refusals)
				.jwt((jwt) -> jwt.decoder(tokens)
					.jwtAuthenticationConverter((token) -> new SignedInToken(logIns.of(token)))))
			.csrf((csrf) -> csrf.spa().requireCsrfProtectionMatcher(IssuerSecurity::changesInASession));
		client.ifAvailable((known) -> http.oauth2Login((login) -> login.loginPage(IssuerClient.PAGE)
			.clientRegistrationRepository(known)
			.defaultSuccessUrl("/graphiql")));
		return http.build();
	}

	@Bean
	IssuerTokens issuerTokens(Environment environment) {
		return new IssuerTokens(environment.getRequiredProperty("valuenet.issuer"),
				environment.getRequiredProperty("valuenet.audience"));
	}

	@Bean
	IssuerLogIns issuerLogIns(IssuerTokens tokens, Environment environment) {
		return new IssuerLogIns(tokens, Claims.of(environment));
	}

	@Bean
	@ConditionalOnExpression("'${valuenet.client-id:}' != ''")
	IssuerClient issuerClient(Environment environment) {
		return new IssuerClient(environment.getRequiredProperty("valuenet.issuer"),
				environment.getRequiredProperty("valuenet.client-id"),
				environment.getProperty("valuenet.client-secret", ""));
	}

	@Bean
	@ConditionalOnExpression("'${valuenet.client-id:}' != ''")
	IssuerAnswers issuerAnswers(IssuerClient client, Environment environment) {
		return new IssuerAnswers(client, Claims.of(environment));
	}

	private static boolean changesInASession(HttpServletRequest request) {
		return !READING.contains(request.getMethod()) && request.getHeader(HttpHeaders.AUTHORIZATION) == null
				&& request.getSession(false) != null;
	}

}
