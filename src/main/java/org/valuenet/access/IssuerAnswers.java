package org.valuenet.access;

import java.time.Duration;
import java.util.Map;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * What the issuer says about a token that it gave out: whether it stands by it, and which
 * roles it gives by now (RFC 7662). An issuer that does not know such questions is not
 * asked; a token then holds until its end.
 */
final class IssuerAnswers {

	private static final Log log = LogFactory.getLog(IssuerAnswers.class);

	private static final ParameterizedTypeReference<Map<String, Object>> CLAIMS = new ParameterizedTypeReference<>() {
	};

	private final IssuerClient client;

	private final Claims claims;

	private final RestClient http;

	IssuerAnswers(IssuerClient client, Claims claims) {
		this.client = client;
		this.claims = claims;
		SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
		requests.setConnectTimeout(Duration.ofSeconds(2));
		requests.setReadTimeout(Duration.ofSeconds(2));
		this.http = RestClient.builder().requestFactory(requests).build();
	}

	/** Whether a token of somebody holds; null while the issuer does not say. */
	@Nullable Standing about(String token, Identity identity) {
		try {
			ClientRegistration registration = this.client.registration();
			Object place = registration.getProviderDetails().getConfigurationMetadata().get("introspection_endpoint");
			return (place instanceof String uri) ? standing(ask(uri, registration, token), identity) : null;
		}
		catch (RuntimeException ex) {
			log.warn("The issuer does not say which tokens hold, so open sockets keep theirs until their end: "
					+ ex.getMessage());
			return null;
		}
	}

	private @Nullable Map<String, Object> ask(String uri, ClientRegistration registration, String token) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("token", token);
		return this.http.post()
			.uri(uri)
			.headers((headers) -> headers.setBasicAuth(registration.getClientId(), registration.getClientSecret()))
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form)
			.retrieve()
			.body(CLAIMS);
	}

	/** An answer that names no role says nothing about them. */
	private @Nullable Standing standing(@Nullable Map<String, Object> answer, Identity identity) {
		if (answer == null || !(answer.get("active") instanceof Boolean active)) {
			return null;
		}
		Identity now = this.claims.identity(identity.name(), answer);
		boolean changed = !now.roles().isEmpty() && !now.roles().equals(identity.roles());
		return (active && !changed) ? Standing.HOLDS : Standing.TAKEN_AWAY;
	}

}
