package org.valuenet.access;

import java.time.Duration;
import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * Reads access tokens: signed by the issuer with RS256 or ES256, for this service, and
 * within their time, of which they must have an end. Clocks may differ by 60 s. The
 * issuer's keys are fetched with the first token; while it does not answer, no token is
 * taken.
 */
final class IssuerTokens implements JwtDecoder {

	private static final Log log = LogFactory.getLog(IssuerTokens.class);

	private static final Duration SKEW = Duration.ofSeconds(60);

	private final JwtDecoder decoder;

	IssuerTokens(String issuer, String audience) {
		this.decoder = new SupplierJwtDecoder(() -> {
			NimbusJwtDecoder keys = NimbusJwtDecoder.withIssuerLocation(issuer).jwsAlgorithms((algorithms) -> {
				algorithms.add(SignatureAlgorithm.RS256);
				algorithms.add(SignatureAlgorithm.ES256);
			}).build();
			keys.setJwtValidator(valid(issuer, audience));
			return keys;
		});
	}

	static OAuth2TokenValidator<Jwt> valid(String issuer, String audience) {
		return new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(SKEW), new JwtIssuerValidator(issuer),
				new JwtClaimValidator<Object>(JwtClaimNames.EXP, (end) -> end != null),
				new JwtClaimValidator<List<String>>(JwtClaimNames.AUD,
						(audiences) -> audiences != null && audiences.contains(audience)));
	}

	@Override
	public Jwt decode(String token) {
		try {
			return this.decoder.decode(token);
		}
		catch (JwtDecoderInitializationException ex) {
			log.warn("The issuer does not answer, so no token can be checked: is valuenet.issuer right?");
			throw new BadJwtException("the issuer does not answer");
		}
	}

}
