package org.valuenet.start;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A service in a JVM of its own, watched from its start until it is ready. */
final class ChildService implements AutoCloseable {

	private static final Duration LONGEST_START = Duration.ofMinutes(5);

	private final Process process;

	private final int port;

	private final long startedAt;

	private ChildService(Process process, int port, long startedAt) {
		this.process = process;
		this.port = port;
		this.startedAt = startedAt;
	}

	/**
	 * Starts a service.
	 * @param folder where its store is, and its output goes
	 * @param settings further command line arguments
	 */
	static ChildService start(String mainClass, Path folder, List<String> jvmArguments, List<String> settings)
			throws IOException {
		int port = freePort();
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(jvmArguments);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass, "--server.port=" + port,
				"--valuenet.data-directory=" + folder.resolve("neo4j"), "--valuenet.inbox=" + folder.resolve("inbox")));
		command.addAll(settings);
		Files.createDirectories(folder);
		long startedAt = System.nanoTime();
		return new ChildService(new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("output.txt").toFile()))
			.start(), port, startedAt);
	}

	/**
	 * Waits until the service is ready, asking four times a second.
	 * @throws IllegalStateException if it ends, or takes more than five minutes
	 */
	Measurement ready() throws IOException, InterruptedException {
		while (!answersReady()) {
			if (this.process.waitFor(250, TimeUnit.MILLISECONDS)
					|| System.nanoTime() - this.startedAt > LONGEST_START.toNanos()) {
				throw new IllegalStateException("the service did not become ready; see its output.txt");
			}
		}
		double seconds = (System.nanoTime() - this.startedAt) / 1e9;
		return new Measurement(seconds, this.process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0,
				peakMebibytes());
	}

	private boolean answersReady() {
		try {
			HttpURLConnection connection = (HttpURLConnection) URI
				.create("http://127.0.0.1:" + this.port + "/actuator/health/readiness")
				.toURL()
				.openConnection();
			connection.setConnectTimeout(2_000);
			connection.setReadTimeout(5_000);
			return connection.getResponseCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private double peakMebibytes() throws IOException {
		return Files.readAllLines(Path.of("/proc", String.valueOf(this.process.pid()), "status"))
			.stream()
			.filter((line) -> line.startsWith("VmHWM:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
			.findFirst()
			.orElseThrow() / 1024.0;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

	/**
	 * How a start went.
	 *
	 * @param seconds from the start of the process until it answered ready
	 * @param cpuSeconds of processor time until then, on all cores
	 * @param mebibytes of memory at its peak until then
	 */
	record Measurement(double seconds, double cpuSeconds, double mebibytes) {
	}

}
