package org.valuenet.access;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;

/** An open socket: who asks by it, how much, and whether it keeps up. */
final class Socket extends WebSocketSessionDecorator {

	private static final Log log = LogFactory.getLog(Socket.class);

	private static final CloseStatus UNAUTHENTICATED = new CloseStatus(4401, "Unauthorized");

	private static final CloseStatus FORBIDDEN = new CloseStatus(4403, "Forbidden");

	private static final CloseStatus INVALID = new CloseStatus(4400, "Invalid message");

	private static final long STUCK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

	private static final Duration PAUSE = Duration.ofMillis(50);

	private final AtomicInteger subscriptions = new AtomicInteger();

	private volatile LogIn logIn = LogIn.NOBODY;

	private volatile Disposable watch = Disposables.disposed();

	private volatile @Nullable Long sendingSince;

	private volatile boolean closing;

	Socket(WebSocketSession session) {
		super(session);
	}

	LogIn logIn() {
		return this.logIn;
	}

	/** Says who asks from now on, and closes once that does not hold any more. */
	void signIn(LogIn who, LiveLogIns logIns) {
		this.logIn = who;
		this.watch = logIns.watch(who,
				(standing) -> end((standing == Standing.TAKEN_AWAY) ? FORBIDDEN : UNAUTHENTICATED));
	}

	void refuseMessage() {
		end(INVALID);
	}

	private void end(CloseStatus status) {
		this.watch.dispose();
		close(status);
	}

	/**
	 * Closes on another thread: who does not read may hold up a close, too, and the
	 * socket's own thread is interrupted by the close, sometimes before it has said why.
	 */
	@Override
	public void close(CloseStatus status) {
		this.closing = true;
		Schedulers.boundedElastic().schedule(() -> {
			try {
				super.close(status);
			}
			catch (IOException ex) {
				log.debug("the socket was closed already", ex);
			}
		});
	}

	/** Whether nothing that comes by it is heard any more. */
	boolean isClosing() {
		return this.closing;
	}

	void closed() {
		this.watch.dispose();
	}

	/** Whether one more subscription is let in. */
	boolean begin(int most) {
		boolean in = this.subscriptions.incrementAndGet() <= most;
		if (!in) {
			this.subscriptions.decrementAndGet();
		}
		return in;
	}

	void ended() {
		this.subscriptions.decrementAndGet();
	}

	@Override
	public void sendMessage(WebSocketMessage<?> message) throws IOException {
		this.sendingSince = System.nanoTime();
		try {
			super.sendMessage(message);
		}
		finally {
			this.sendingSince = null;
		}
	}

	/**
	 * Waits while the socket is stuck in a message that its reader does not take, so that
	 * no more is worked out for it.
	 */
	Mono<Void> free() {
		return Mono.defer(() -> isStuck() ? Mono.delay(PAUSE).then(free()) : Mono.empty());
	}

	private boolean isStuck() {
		Long since = this.sendingSince;
		return since != null && System.nanoTime() - since > STUCK_NANOS;
	}

}
