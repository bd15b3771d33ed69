package org.valuenet.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

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
	 * Copies a file of the inbox, so that it does not change while it is read.
	 * @param path relative to the inbox
	 * @throws BadRequestException if that is no plain file inside it
	 */
	ImportFile take(String path) throws IOException {
		Path file = resolve(path);
		try (InputStream stream = Files.newInputStream(file)) {
			return ImportFile.copied(path, stream);
		}
		catch (FileRejectedException ex) {
			throw new BadRequestException("argument file: " + ex.getMessage());
		}
	}

	private Path resolve(String path) {
		try {
			Path wanted = Path.of(path);
			if (!wanted.isAbsolute() && !path.contains("\\") && !path.contains(":")) {
				Path real = this.folder.resolve(wanted).toRealPath();
				if (real.startsWith(this.folder.toRealPath()) && Files.isRegularFile(real)) {
					return real;
				}
			}
		}
		catch (IOException | InvalidPathException ex) {
			throw refused(ex);
		}
		throw refused(null);
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
