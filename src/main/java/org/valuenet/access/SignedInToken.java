package org.valuenet.access;

import java.util.List;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody whose password or token was found right. */
final class SignedInToken extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final transient LogIn logIn;

	SignedInToken(LogIn logIn) {
		super(List.of());
		this.logIn = logIn;
		setAuthenticated(true);
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public Identity getPrincipal() {
		return this.logIn.identity();
	}

	LogIn logIn() {
		return this.logIn;
	}

}
