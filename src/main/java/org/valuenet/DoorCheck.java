package org.valuenet;

import org.valuenet.access.Door;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Refuses to open to others without an issuer, before a database is started. */
final class DoorCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		Door.check(event.getEnvironment());
	}

}
