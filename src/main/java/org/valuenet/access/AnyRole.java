package org.valuenet.access;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets through who has a role, by a token or by a session. */
record AnyRole(Claims claims) implements AuthorizationManager<RequestAuthorizationContext> {

	@Override
	public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> authentication,
			RequestAuthorizationContext context) {
		return new AuthorizationDecision(!identity(authentication.get()).roles().isEmpty());
	}

	private Identity identity(@Nullable Authentication authentication) {
		if (authentication instanceof SignedInToken token) {
			return token.logIn().identity();
		}
		return (authentication != null && authentication.getPrincipal() instanceof OidcUser user)
				? this.claims.identity(user.getSubject(), user.getClaims()) : Identity.NOBODY;
	}

}
