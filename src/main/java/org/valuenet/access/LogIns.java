package org.valuenet.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * How people and applications log in: through the issuer where there is one, else with a
 * demo log-in for each role, whose password is made up at each start. Demo log-ins work
 * on the local machine only: see {@link Door}.
 */
@Component
public class LogIns {

	private static final String BASIC = "Basic ";

	private final @Nullable String issuer;

	private final String demoPassword;

	private final boolean fixed;

	private final String demoRep;

	LogIns(Environment environment) {
		Door.check(environment);
		this.issuer = Door.hasIssuer(environment) ? environment.getProperty("valuenet.issuer") : null;
		String given = environment.getProperty("valuenet.demo-password", "");
		this.fixed = !given.isBlank();
		this.demoPassword = this.fixed ? given : random();
		this.demoRep = environment.getProperty("valuenet.demo-rep", "R-6");
	}

	private static String random() {
		byte[] bytes = new byte[9];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** What to tell at the start. */
	public String announcement() {
		if (this.issuer != null) {
			return "  Log in     by " + this.issuer;
		}
		return "  Log in     as " + Arrays.stream(Role.values()).map(LogIns::user).collect(Collectors.joining(", "))
				+ "\n  Password   " + (this.fixed ? "as in valuenet.demo-password" : this.demoPassword);
	}

	/** The demo log-in of that name, if the password is right. */
	@Nullable Identity demo(String user, String password) {
		boolean right = MessageDigest.isEqual(password.getBytes(StandardCharsets.UTF_8),
				this.demoPassword.getBytes(StandardCharsets.UTF_8));
		for (Role role : Role.values()) {
			if (right && this.issuer == null && user(role).equals(user)) {
				return Identity.person(user, Set.of(role), (role == Role.REP) ? this.demoRep : null);
			}
		}
		return null;
	}

	/** The demo log-in of a header Authorization, if the password is right. */
	@Nullable LogIn demo(String authorization) {
		if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
			return null;
		}
		try {
			byte[] decoded = Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip());
			String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
			Identity identity = (parts.length == 2) ? demo(parts[0], parts[1]) : null;
			return (identity != null) ? LogIn.lasting(identity) : null;
		}
		catch (IllegalArgumentException ex) {
			// no Base64
			return null;
		}
	}

	private static String user(Role role) {
		return role.name().toLowerCase(Locale.ROOT);
	}

}
