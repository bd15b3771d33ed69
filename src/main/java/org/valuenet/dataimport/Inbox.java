package org.valuenet.dataimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.BadRequestException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder of files that imports may name. Nothing outside it is ever opened. */
@Component
class Inbox {

	private final Path folder;

	Inbox(@Value("${valuenet.inbox:var/inbox}") Path folder) {
		this.folder = folder.toAbsolutePath();
	}

	/**
	 * Copies a file of the inbox, so that it does not change while it is read; a folder's
	 * files, or those that match a pattern, as one.
	 * @param path relative to the inbox
	 * @throws BadRequestException if that is no plain file inside it
	 */
	ImportFile take(String path) throws IOException {
		List<Path> files = resolve(path);
		try {
			return InboxFiles.copy(path, files);
		}
		catch (FileRejectedException ex) {
			throw new BadRequestException("argument file: " + ex.code() + ": " + ex.getMessage());
		}
	}

	private List<Path> resolve(String path) {
		try {
			Path wanted = Path.of(path);
			if (!wanted.isAbsolute() && !path.contains("\\") && !path.contains(":")) {
				List<Path> files = new ArrayList<>();
				for (Path part : InboxFiles.parts(this.folder.resolve(wanted))) {
					files.add(inside(part));
				}
				if (!files.isEmpty()) {
					return files;
				}
			}
		}
		catch (IOException | InvalidPathException ex) {
			throw refused(ex);
		}
		throw refused(null);
	}

	/** A file by its real path; one with a second name elsewhere is none of ours. */
	private Path inside(Path file) throws IOException {
		Path real = file.toRealPath();
		boolean linked = Files.getFileStore(real).supportsFileAttributeView("unix")
				&& !Integer.valueOf(1).equals(Files.getAttribute(real, "unix:nlink"));
		if (!real.startsWith(this.folder.toRealPath()) || !InboxFiles.isPlain(real) || linked) {
			throw new IOException("is no plain file of the inbox");
		}
		return real;
	}

	private static BadRequestException refused(@Nullable Exception cause) {
		BadRequestException refusal = new BadRequestException(
				"argument file: no plain file of that name is in the inbox; put it there and give its path relative to the inbox");
		if (cause != null) {
			refusal.addSuppressed(cause);
		}
		return refusal;
	}

}
