package org.valuenet.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.valuenet.api.BadRequestException;

/**
 * Plain files behind a path: one, those of a folder, or those that match a glob in its
 * last part. Parts are read in the order of their names, as one file.
 */
final class InboxFiles {

	private static final int MOST_PARTS = 10_000;

	private InboxFiles() {
	}

	/** A file, and neither a folder nor a device, which might never end. */
	static boolean isPlain(Path file) {
		return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
	}

	/** What an operator names on the command line, wherever it is. */
	static ImportFile ofOperator(String path) throws IOException {
		Path file = Path.of(path);
		List<Path> parts = parts(file);
		if (parts.isEmpty() && Files.isRegularFile(file)) {
			parts = List.of(file);
		}
		if (parts.isEmpty()) {
			throw new BadRequestException("\"" + path + "\" is no plain file, no folder and no pattern of such");
		}
		return copy(path, parts);
	}

	/** The plain files that a path means, none if there are none. */
	static List<Path> parts(Path path) throws IOException {
		List<Path> parts = new ArrayList<>();
		Path folder = path.toAbsolutePath().getParent();
		String name = (path.getFileName() != null) ? path.getFileName().toString() : "";
		if (Files.isDirectory(path)) {
			try (Stream<Path> files = Files.list(path)) {
				files.forEach(parts::add);
			}
		}
		else if (name.matches(".*[*?\\[{].*") && folder != null && Files.isDirectory(folder)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name)) {
				files.forEach(parts::add);
			}
		}
		else {
			parts.add(path);
		}
		List<Path> plain = parts.stream()
			.filter(InboxFiles::isPlain)
			.filter((file) -> !file.getFileName().toString().startsWith("."))
			.sorted()
			.toList();
		if (plain.size() > MOST_PARTS) {
			throw new BadRequestException("\"" + path.getFileName() + "\" means " + plain.size() + " files, more than "
					+ MOST_PARTS + "; import them in portions");
		}
		return plain;
	}

	/**
	 * Copies the parts, so that they do not change while they are read.
	 * @throws FileRejectedException if they are too large, or their headers differ
	 */
	static ImportFile copy(String name, List<Path> parts) throws IOException {
		if (parts.size() == 1) {
			try (InputStream stream = Files.newInputStream(parts.get(0))) {
				return ImportFile.copied(name, stream);
			}
		}
		try (InputStream stream = new JoinedParts(parts)) {
			return ImportFile.copied(name, stream);
		}
	}

}
