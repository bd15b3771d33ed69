package org.valuenet.access;

import org.valuenet.api.ForbiddenException;
import org.valuenet.api.RequestException;
import org.valuenet.api.UnauthenticatedException;

/** Whether a log-in holds while something lasts that was begun with it. */
enum Standing {

	/** It holds. */
	HOLDS,

	/** Its token or session has ended. */
	ENDED,

	/** The issuer does not stand by it any more, or gives it other roles. */
	TAKEN_AWAY;

	/** What to say to whom it was. */
	RequestException refusal() {
		return (this == TAKEN_AWAY)
				? new ForbiddenException("the roles of this log-in were taken away or changed; log in again and resume")
				: new UnauthenticatedException("the log-in has ended; log in again and resume");
	}

}
