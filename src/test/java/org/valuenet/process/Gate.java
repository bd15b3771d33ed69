package org.valuenet.process;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.valuenet.graph.Passage;

/** A port that leads to a database while it is open, and to nothing while it is not. */
final class Gate implements Closeable {

	private final List<Closeable> open = new CopyOnWriteArrayList<>();

	private final int port;

	private final URI database;

	Gate(int port, URI database) {
		this.port = port;
		this.database = database;
	}

	URI uri() {
		return URI.create("bolt://127.0.0.1:" + this.port);
	}

	Gate open() throws IOException {
		ServerSocket entrance = new ServerSocket();
		entrance.setReuseAddress(true);
		entrance.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), this.port));
		this.open.add(entrance);
		Passage.begin(() -> {
			while (true) {
				Socket guest = entrance.accept();
				Socket host = new Socket(this.database.getHost(), this.database.getPort());
				this.open.addAll(List.of(guest, host));
				Passage.begin(() -> guest.getInputStream().transferTo(host.getOutputStream()));
				Passage.begin(() -> host.getInputStream().transferTo(guest.getOutputStream()));
			}
		});
		return this;
	}

	@Override
	public void close() throws IOException {
		shut();
	}

	/** Throws everybody out, and nobody comes in until it is opened again. */
	void shut() throws IOException {
		for (Closeable each : this.open) {
			each.close();
		}
		this.open.clear();
	}

}
