package org.valuenet.dataimport;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.valuenet.graph.Passage;

/**
 * A way to a database on which the answers to some COMMITs are lost with their
 * connection: the database has committed, and nobody hears of it.
 */
final class CommitCutter implements Closeable {

	/**
	 * Bolt's COMMIT: a chunk of two bytes, structure B0 12, and the end of the message.
	 */
	private static final String COMMIT = "0002b0120000";

	private final AtomicInteger commits = new AtomicInteger();

	private final AtomicInteger cuts = new AtomicInteger();

	private final List<Closeable> open = new CopyOnWriteArrayList<>();

	private final ServerSocket entrance;

	private final int most;

	/**
	 * Opens the way.
	 * @param most number of answers to lose, of every second COMMIT
	 */
	CommitCutter(URI database, int most) throws IOException {
		this.most = most;
		this.entrance = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
		Passage.begin(() -> {
			while (true) {
				Socket guest = this.entrance.accept();
				Socket host = new Socket(database.getHost(), database.getPort());
				this.open.addAll(List.of(guest, host));
				AtomicBoolean lost = new AtomicBoolean();
				Passage.begin(() -> ask(guest, host, lost));
				Passage.begin(() -> answer(host, guest, lost));
			}
		});
	}

	URI uri() {
		return URI.create("bolt://127.0.0.1:" + this.entrance.getLocalPort());
	}

	/** How many answers were lost. */
	int cuts() {
		return this.cuts.get();
	}

	private void ask(Socket guest, Socket host, AtomicBoolean lost) throws IOException {
		byte[] buffer = new byte[65_536];
		for (int length = guest.getInputStream().read(buffer); length >= 0; length = guest.getInputStream()
			.read(buffer)) {
			if (HexFormat.of().formatHex(buffer, Math.max(0, length - 6), length).equals(COMMIT)
					&& this.commits.incrementAndGet() % 2 == 0 && this.cuts.get() < this.most) {
				lost.set(true);
			}
			host.getOutputStream().write(buffer, 0, length);
		}
		host.shutdownOutput();
	}

	private void answer(Socket host, Socket guest, AtomicBoolean lost) throws IOException {
		byte[] buffer = new byte[65_536];
		for (int length = host.getInputStream().read(buffer); length >= 0; length = host.getInputStream()
			.read(buffer)) {
			if (lost.get()) {
				this.cuts.incrementAndGet();
				guest.close();
				host.close();
				return;
			}
			guest.getOutputStream().write(buffer, 0, length);
		}
		guest.close();
	}

	@Override
	public void close() throws IOException {
		this.entrance.close();
		for (Closeable each : this.open) {
			each.close();
		}
	}

}
