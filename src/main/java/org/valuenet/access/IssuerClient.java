package org.valuenet.access;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.util.function.SingletonSupplier;

/**
 * This service as the issuer knows it, for people who log in with a browser. The issuer
 * is asked where its pages are when the first one logs in.
 */
final class IssuerClient implements ClientRegistrationRepository {

	static final String NAME = "valuenet";

	static final String PAGE = "/oauth2/authorization/" + NAME;

	private final SingletonSupplier<ClientRegistration> registration;

	IssuerClient(String issuer, String clientId, String clientSecret) {
		this.registration = SingletonSupplier.of(() -> ClientRegistrations.fromIssuerLocation(issuer)
			.registrationId(NAME)
			.clientId(clientId)
			.clientSecret(clientSecret)
			.scope("openid", "profile")
			.build());
	}

	/** This service as the issuer knows it; asks the issuer at the first call. */
	ClientRegistration registration() {
		return this.registration.obtain();
	}

	@Override
	public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
		return NAME.equals(registrationId) ? registration() : null;
	}

}
