package org.valuenet.access;

import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and for how long that holds.
 *
 * @param end of the access token; null where there is none
 * @param token the access token itself, to ask its issuer about
 * @param session of a browser; null where there is none
 */
record LogIn(Identity identity, @Nullable Instant end, @Nullable String token, @Nullable HttpSession session) {

	/** Nobody has logged in. */
	static final LogIn NOBODY = lasting(Identity.NOBODY);

	/** A log-in without an end. */
	static LogIn lasting(Identity identity) {
		return new LogIn(identity, null, null, null);
	}

	/** Whether it holds at that instant, as far as this service can tell by itself. */
	Standing at(Instant now) {
		boolean ended = (this.end != null && !now.isBefore(this.end))
				|| (this.session != null && hasEnded(this.session, now));
		return ended ? Standing.ENDED : Standing.HOLDS;
	}

	private static boolean hasEnded(HttpSession session, Instant now) {
		try {
			Duration idle = Duration.between(Instant.ofEpochMilli(session.getLastAccessedTime()), now);
			return idle.toSeconds() >= session.getMaxInactiveInterval();
		}
		catch (IllegalStateException ex) {
			// who has logged out
			return true;
		}
	}

}
