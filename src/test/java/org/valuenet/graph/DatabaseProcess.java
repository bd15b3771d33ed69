package org.valuenet.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Neo4j 5.26 in a process of its own, so that what the database costs can be told from
 * what its clients do. It ends when its standard input does.
 */
public final class DatabaseProcess implements AutoCloseable {

	private static final int LONGEST_STOP_SECONDS = 120;

	private static final int PIECE = 1 << 20;

	private final Process process;

	private final Path folder;

	private final String uri;

	private final String password;

	private DatabaseProcess(Process process, Path folder) throws IOException {
		this.process = process;
		this.folder = folder;
		BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
		this.uri = output.readLine();
		this.password = output.readLine();
	}

	/** Begins a server on a folder and waits until it listens. */
	public static DatabaseProcess on(Path folder, String... jvmArguments) throws IOException {
		Files.createDirectories(folder);
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		Collections.addAll(command, jvmArguments);
		Stream.of("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")
			.forEach((opened) -> command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
		command.add("-Dio.netty.tryReflectionSetAccessible=true");
		Collections.addAll(command, "-cp", System.getProperty("java.class.path"), DatabaseProcess.class.getName(),
				folder.toString());
		return new DatabaseProcess(
				new ProcessBuilder(command).redirectError(folder.resolve("errors.txt").toFile()).start(), folder);
	}

	/** Runs the server. */
	public static void main(String[] arguments) throws IOException {
		try (EmbeddedNeo4j server = new EmbeddedNeo4j(Path.of(arguments[0]))) {
			System.out.println(server.uri());
			System.out.println(server.password());
			while (System.in.read() >= 0) {
			}
		}
		System.exit(0);
	}

	public String uri() {
		return this.uri;
	}

	/** Of the user neo4j. */
	public String password() {
		return this.password;
	}

	/** CPU seconds of the server so far, on all cores. */
	public double cpuSeconds() {
		return this.process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
	}

	/**
	 * Bytes of nodes, relationships, properties and indexes once the server is down. It
	 * lengthens a file by up to 32 MiB at a time: zeros at its end are not in use yet.
	 */
	public long bytes() throws IOException {
		close();
		long bytes = 0;
		try (Stream<Path> files = Files.walk(this.folder.resolve("data/databases/neo4j"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				bytes += used(file);
			}
		}
		return bytes;
	}

	private static long used(Path file) throws IOException {
		try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
			byte[] piece = new byte[PIECE];
			for (long end = content.length(); end > 0;) {
				int length = (int) Math.min(PIECE, end);
				end -= length;
				content.seek(end);
				content.readFully(piece, 0, length);
				while (length > 0 && piece[length - 1] == 0) {
					length--;
				}
				if (length > 0) {
					return end + length;
				}
			}
			return 0;
		}
	}

	/** Asks the server to end, which writes all it holds, and waits for it. */
	@Override
	public void close() throws IOException {
		this.process.getOutputStream().close();
		try {
			if (!this.process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
