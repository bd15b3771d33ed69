package org.valuenet.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Without an issuer, on the local machine: HTTP Basic with the demo log-ins, for scripts
 * and browsers alike, and no session. A page of another origin cannot use what a browser
 * remembers: see RequestLimits in room api.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${valuenet.issuer:}' == ''")
class DemoSecurity {

	@Bean
	SecurityFilterChain demoFilters(HttpSecurity http, LogIns logIns) {
		Refusals refusals = new Refusals("Basic realm=\"Valuenet\", charset=\"UTF-8\"", "");
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
				.permitAll()
				.requestMatchers(SocketHandler::isHandshake)
				.permitAll()
				.anyRequest()
				.authenticated())
			.httpBasic((basic) -> basic.authenticationEntryPoint(refusals))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.authenticationProvider(new Demo(logIns))
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.build();
	}

	@Bean
	Authorizations demoAuthorizations(LogIns logIns) {
		return logIns::demo;
	}

	private record Demo(LogIns logIns) implements AuthenticationProvider {

		@Override
		public Authentication authenticate(Authentication authentication) {
			Identity identity = this.logIns.demo(authentication.getName(),
					String.valueOf(authentication.getCredentials()));
			if (identity == null) {
				throw new BadCredentialsException("no such log-in");
			}
			return new SignedInToken(LogIn.lasting(identity));
		}

		@Override
		public boolean supports(Class<?> authentication) {
			return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
		}

	}

}
