package org.valuenet.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.websocket.Session;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/**
 * GraphQL over WebSocket (graphql-transport-ws), with an account of the open sockets. Who
 * does not read for ten seconds is dropped.
 */
@Component
class SocketHandler extends GraphQlWebSocketHandler {

	private static final int MESSAGE_CHARACTERS = 64 * 1024;

	private static final long SEND_MILLIS = 10_000;

	private final Sockets sockets;

	SocketHandler(WebGraphQlHandler questions, JsonMapper json, GraphQlProperties properties, Sockets sockets) {
		super(questions, new JacksonJsonHttpMessageConverter(json),
				properties.getWebsocket().getConnectionInitTimeout(), properties.getWebsocket().getKeepAlive());
		this.sockets = sockets;
	}

	/**
	 * Whether a request asks for a socket. It needs no log-in yet: the first message may
	 * bring it, and without one the socket is closed.
	 */
	static boolean isHandshake(HttpServletRequest request) {
		return request.getMethod().equals("GET") && request.getRequestURI().equals("/graphql")
				&& "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
	}

	@Override
	public void afterConnectionEstablished(WebSocketSession session) {
		session.setTextMessageSizeLimit(MESSAGE_CHARACTERS);
		if (session instanceof NativeWebSocketSession inner) {
			Session connection = inner.getNativeSession(Session.class);
			if (connection != null) {
				connection.getUserProperties().put("org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT", SEND_MILLIS);
			}
		}
		super.afterConnectionEstablished(this.sockets.opened(session));
	}

	@Override
	protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
		Socket socket = this.sockets.of(session.getId());
		if (socket == null || socket.isClosing()) {
			return;
		}
		try {
			super.handleTextMessage(socket, message);
		}
		catch (HttpMessageConversionException | IllegalArgumentException ex) {
			socket.refuseMessage();
		}
	}

	@Override
	public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
		super.afterConnectionClosed(session, status);
		this.sockets.closed(session.getId());
	}

}
