package org.valuenet.dataimport;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What paused jobs go on with, while this instance lives. */
@Component
class PausedRequests implements AutoCloseable {

	private static final int MOST = 50;

	private final Map<String, ImportRequest> byJob = new ConcurrentHashMap<>();

	/** Keeps the file of a paused job, unless too many are kept. */
	boolean keep(String jobId, ImportRequest request) {
		boolean room = this.byJob.size() < MOST;
		if (room) {
			this.byJob.put(jobId, request);
		}
		return room;
	}

	/** Gives a paused job's request back; null if its file is not kept here. */
	@Nullable ImportRequest take(String jobId) {
		return this.byJob.remove(jobId);
	}

	@Override
	public void close() {
		this.byJob.values().forEach((request) -> request.file().deleteCopy());
	}

}
