package org.valuenet.graph;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The embedded store cannot be opened; the message says why and what to do next. */
public final class StoreUnavailableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final boolean locked;

	private StoreUnavailableException(Path directory, String why, @Nullable Throwable cause, boolean locked) {
		super("the graph store " + directory + " " + why + ".", cause);
		this.locked = locked;
	}

	static StoreUnavailableException of(Path directory, Throwable cause) {
		boolean locked = false;
		for (@Nullable
		Throwable each = cause; each != null; each = each.getCause()) {
			locked |= each.getClass().getSimpleName().equals("FileLockException");
		}
		return new StoreUnavailableException(directory, locked
				? "is in use by another process; stop that one or choose another folder with valuenet.data-directory"
				: "is damaged; restore it from a backup, or move it away to start with an empty graph", cause, locked);
	}

	static StoreUnavailableException notWritable(Path directory, @Nullable Throwable cause) {
		return new StoreUnavailableException(directory,
				"is not a folder that can be written; choose another with valuenet.data-directory", cause, false);
	}

	/** Whether another process has it. */
	boolean isLocked() {
		return this.locked;
	}

}
