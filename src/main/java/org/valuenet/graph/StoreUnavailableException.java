package org.valuenet.graph;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The embedded store cannot be opened; the message says why and what to do next. */
public final class StoreUnavailableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private StoreUnavailableException(String message, Throwable cause) {
		super(message, cause);
	}

	static StoreUnavailableException of(Path directory, Throwable cause) {
		boolean locked = false;
		for (@Nullable
		Throwable each = cause; each != null; each = each.getCause()) {
			locked |= each.getClass().getSimpleName().equals("FileLockException");
		}
		String why = locked
				? "is in use by another process; stop that one or choose another folder with valuenet.data-directory"
				: "is damaged or not writable; restore it from a backup, or move it away to start with an empty graph";
		return new StoreUnavailableException("The graph store " + directory + " " + why + ".", cause);
	}

}
