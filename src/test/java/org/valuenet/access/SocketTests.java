package org.valuenet.access;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

import static org.assertj.core.api.Assertions.assertThat;

class SocketTests {

	/** Closing disposes of the socket's own thread, which may be the one that closes. */
	@Test
	void codeIsSentThoughTheThreadThatClosesIsInterrupted() throws Exception {
		CompletableFuture<List<Object>> closed = new CompletableFuture<>();
		WebSocketSession connection = (WebSocketSession) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { WebSocketSession.class }, (proxy, method, arguments) -> {
					if (method.getName().equals("close")) {
						closed.complete(List.of(arguments[0], Thread.currentThread().isInterrupted()));
					}
					return null;
				});
		Socket socket = new Socket(connection);
		try {
			Thread.currentThread().interrupt();
			socket.close(new CloseStatus(4401));
		}
		finally {
			Thread.interrupted();
		}
		assertThat(closed.get(10, TimeUnit.SECONDS)).containsExactly(new CloseStatus(4401), false);
		assertThat(socket.isClosing()).isTrue();
	}

}
