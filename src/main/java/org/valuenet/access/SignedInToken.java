package org.valuenet.access;

import java.util.List;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody whose password or token was found right. */
final class SignedInToken extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final transient Identity identity;

	SignedInToken(Identity identity) {
		super(List.of());
		this.identity = identity;
		setAuthenticated(true);
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public Identity getPrincipal() {
		return this.identity;
	}

}
