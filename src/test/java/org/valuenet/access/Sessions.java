package org.valuenet.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;

import org.springframework.boot.test.context.TestConfiguration;

/** The sessions of browsers, so that a test can shorten one. */
@TestConfiguration(proxyBeanMethods = false)
class Sessions implements HttpSessionListener, HttpSessionIdListener {

	private final Map<String, HttpSession> open = new ConcurrentHashMap<>();

	@Override
	public void sessionCreated(HttpSessionEvent event) {
		this.open.put(event.getSession().getId(), event.getSession());
	}

	@Override
	public void sessionIdChanged(HttpSessionEvent event, String before) {
		this.open.remove(before);
		sessionCreated(event);
	}

	@Override
	public void sessionDestroyed(HttpSessionEvent event) {
		this.open.remove(event.getSession().getId());
	}

	/** Ends a session once it has not been used for that long. */
	void shorten(String id, int seconds) {
		HttpSession session = this.open.get(id);
		if (session == null) {
			throw new IllegalArgumentException("no session " + id);
		}
		session.setMaxInactiveInterval(seconds);
	}

}
