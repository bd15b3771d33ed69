package org.valuenet.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The folder of an embedded store. It is looked at before the server is, whose own
 * complaint about a folder that it cannot write is four thousand lines long.
 *
 * @param path where it is
 * @param fresh whether there was nothing in it before this start
 */
record StoreFolder(Path path, boolean fresh) {

	/**
	 * The folder, made where it is missing.
	 * @throws StoreUnavailableException if it is no folder, or cannot be written
	 */
	static StoreFolder at(Path path) {
		try {
			boolean fresh = !Files.exists(path) || isEmpty(path);
			if (!Files.isWritable(Files.createDirectories(path))) {
				throw new IOException(path + " is read-only");
			}
			return new StoreFolder(path, fresh);
		}
		catch (IOException | UncheckedIOException ex) {
			throw StoreUnavailableException.notWritable(path, ex);
		}
	}

	private static boolean isEmpty(Path path) throws IOException {
		try (Stream<Path> content = Files.list(path)) {
			return content.findAny().isEmpty();
		}
	}

	/**
	 * What to throw when the server did not start. A first start takes its half store
	 * with it, unless another process was quicker and the store is that one's.
	 */
	StoreUnavailableException failed(RuntimeException cause) {
		StoreUnavailableException failure = StoreUnavailableException.of(this.path, cause);
		if (!failure.isLocked()) {
			removeIfFresh();
		}
		return failure;
	}

	/** Leaves nothing of a first start. */
	void removeIfFresh() {
		if (this.fresh) {
			FileSystemUtils.deleteRecursively(this.path.toFile());
		}
	}

}
