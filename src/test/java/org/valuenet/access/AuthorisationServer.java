package org.valuenet.access;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A real authorization server, as a company runs one: applications get tokens by their
 * secret, and people log in with a form. One user, rep six, is R-6. No configuration
 * class by its annotation, so that the service under test does not take it up.
 */
@EnableAutoConfiguration
class AuthorisationServer {

	static final String AUDIENCE = "valuenet-api";

	static final String SECRET = "secret-of-";

	static final RSAKey KEY = key();

	/** Without what the class path of this project brings. */
	private static final List<String> LEFT_OUT = List.of(
			"org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
			"org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration",
			"org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveAutoConfiguration",
			"org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration");

	/** Starts it; it ends with the JVM. */
	static String start() {
		ServletWebServerApplicationContext context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(
				AuthorisationServer.class)
			.run("--server.address=127.0.0.1", "--server.port=0", "--spring.config.name=authorisation-server",
					"--spring.autoconfigure.exclude=" + String.join(",", LEFT_OUT));
		return "http://127.0.0.1:" + context.getWebServer().getPort();
	}

	static RSAKey key() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
			generator.initialize(2048);
			KeyPair pair = generator.generateKeyPair();
			return new RSAKey.Builder((RSAPublicKey) pair.getPublic()).privateKey((RSAPrivateKey) pair.getPrivate())
				.keyID(UUID.randomUUID().toString())
				.build();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Bean
	SecurityFilterChain everything(HttpSecurity http) {
		return http.oauth2AuthorizationServer((server) -> server.oidc(Customizer.withDefaults()))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.formLogin(Customizer.withDefaults())
			.build();
	}

	@Bean
	AuthorizationServerSettings settings() {
		return AuthorizationServerSettings.builder().build();
	}

	@Bean
	JWKSource<SecurityContext> keys() {
		return new ImmutableJWKSet<>(new JWKSet(KEY));
	}

	@Bean
	JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
		return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
	}

	@Bean
	UserDetailsService people() {
		return new InMemoryUserDetailsManager(User.withUsername("six").password("{noop}six").build());
	}

	@Bean
	RegisteredClientRepository clients() {
		return new InMemoryRegisteredClientRepository(application("analyst"), application("importer"),
				application("rep"), application("none"), shortLived(), browser());
	}

	private static RegisteredClient application(String role) {
		return RegisteredClient.withId(role)
			.clientId(role)
			.clientSecret("{noop}" + SECRET + role)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.scope("valuenet." + role)
			.build();
	}

	/** Its tokens last five seconds. */
	private static RegisteredClient shortLived() {
		return RegisteredClient.from(application("rep"))
			.id("short")
			.clientId("short")
			.clientSecret("{noop}" + SECRET + "short")
			.tokenSettings(TokenSettings.builder().accessTokenTimeToLive(Duration.ofSeconds(5)).build())
			.build();
	}

	private static RegisteredClient browser() {
		return RegisteredClient.withId("browser")
			.clientId("browser")
			.clientSecret("{noop}" + SECRET + "browser")
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			// of a loopback address any port will do
			.redirectUri("http://127.0.0.1/login/oauth2/code/valuenet")
			.scope("openid")
			.scope("profile")
			.build();
	}

	/** What a company adds to its tokens: the audience, roles and the rep. */
	@Bean
	OAuth2TokenCustomizer<JwtEncodingContext> claims() {
		return (context) -> {
			String client = context.getRegisteredClient().getClientId();
			boolean person = client.equals("browser");
			if (!person) {
				context.getClaims().audience(List.of(AUDIENCE));
			}
			else {
				context.getClaims().claim("roles", List.of("rep"));
			}
			if (person || client.equals("rep") || client.equals("short")) {
				context.getClaims().claim("rep_id", "R-6");
			}
		};
	}

}
