package org.valuenet.graph;

import java.io.IOException;

/** Bytes on their way between two sockets, on a thread of their own until one closes. */
public interface Passage {

	void run() throws IOException;

	static void begin(Passage passage) {
		Thread thread = new Thread(() -> {
			try {
				passage.run();
			}
			catch (IOException ex) {
				// one of the two has closed
			}
		});
		thread.setDaemon(true);
		thread.start();
	}

}
