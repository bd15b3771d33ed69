package org.valuenet.access;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Log-ins by the issuer's access tokens. */
final class IssuerLogIns implements Authorizations {

	private static final String BEARER = "Bearer ";

	private final JwtDecoder tokens;

	private final Claims claims;

	IssuerLogIns(JwtDecoder tokens, Claims claims) {
		this.tokens = tokens;
		this.claims = claims;
	}

	LogIn of(Jwt token) {
		return new LogIn(this.claims.identity(String.valueOf(token.getSubject()), token.getClaims()),
				token.getExpiresAt(), token.getTokenValue(), null);
	}

	@Override
	public @Nullable LogIn read(String authorization) {
		if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
			return null;
		}
		try {
			return of(this.tokens.decode(authorization.substring(BEARER.length()).strip()));
		}
		catch (JwtException ex) {
			return null;
		}
	}

}
