package org.valuenet.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketSession;

/** The open sockets, by the key of their session. */
@Component
class Sockets {

	private final Map<String, Socket> open = new ConcurrentHashMap<>();

	Socket opened(WebSocketSession session) {
		Socket socket = new Socket(session);
		this.open.put(session.getId(), socket);
		return socket;
	}

	/** An open socket; null if it is none any more. */
	@Nullable Socket of(String id) {
		return this.open.get(id);
	}

	void closed(String id) {
		Socket socket = this.open.remove(id);
		if (socket != null) {
			socket.closed();
		}
	}

	int size() {
		return this.open.size();
	}

}
