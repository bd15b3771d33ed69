package org.valuenet.dataimport;

import java.util.concurrent.ThreadFactory;

/** Threads of one name that do not keep the process alive. */
record DaemonThreads(String name) implements ThreadFactory {

	@Override
	public Thread newThread(Runnable work) {
		Thread thread = new Thread(work, this.name);
		thread.setDaemon(true);
		return thread;
	}

}
