package org.valuenet.access;

import org.springframework.stereotype.Component;

/**
 * Who is asking. The service has no identities yet: it listens on the local machine only,
 * and its one viewer sees all.
 */
@Component
public class Viewer {

	public Scope scope() {
		return Scope.everything();
	}

}
