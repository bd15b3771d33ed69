package org.valuenet.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.valuenet.access.Role;
import org.valuenet.access.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/** The service as a process of its own, and what it says on the terminal. */
public final class ServiceProcess implements AutoCloseable {

	private static final Duration LONGEST_START = Duration.ofSeconds(180);

	private final HttpClient client = HttpClient.newHttpClient();

	private final Process process;

	private final Path terminal;

	private final int port;

	private ServiceProcess(int port, List<String> command) throws IOException {
		this.port = port;
		this.terminal = Files.createTempFile(Files.createDirectories(Path.of("target", "process")), "terminal-",
				".txt");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.terminal.toFile());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		this.process = builder.start();
	}

	/** Starts any command that serves on that port. */
	static ServiceProcess start(int port, List<String> command) throws IOException {
		return new ServiceProcess(port, command);
	}

	/** Starts the service as spring-boot:run does, but without Maven. */
	public static ServiceProcess start(int port, String... arguments) throws IOException {
		return start(port, List.of(java()), arguments);
	}

	/** Starts the service by a command that ends with its JVM and options for it. */
	public static ServiceProcess start(int port, List<String> jvm, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(jvm);
		Collections.addAll(command, System.getProperty("run.arguments", "-Xmx512m").strip().split("\\s+"));
		Collections.addAll(command, "-cp", mainClassPath(), "org.valuenet.ValuenetApplication",
				"--server.port=" + port);
		command.add("--valuenet.demo-password=" + SignedIn.PASSWORD);
		Collections.addAll(command, arguments);
		return new ServiceProcess(port, command);
	}

	public static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	/**
	 * The class path of this test run, without what the tests themselves put in front.
	 */
	private static String mainClassPath() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	public static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	int port() {
		return this.port;
	}

	/** What was printed, without colours and what the JVM says of itself. */
	String terminal() {
		try (Stream<String> lines = Files.lines(this.terminal)) {
			return lines.map((line) -> line.replaceAll("\\u001B\\[[\\d;]*m", ""))
				.filter((line) -> !line.startsWith("WARNING: "))
				.collect(Collectors.joining("\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ServiceProcess awaitTerminal(String text) {
		return await(LONGEST_START, () -> assertThat(terminal()).contains(text));
	}

	public ServiceProcess awaitReady(Duration longest) {
		return await(longest, () -> assertThat(status("/actuator/health/readiness")).isEqualTo(200));
	}

	ServiceProcess awaitLive() {
		return await(LONGEST_START, () -> assertThat(status("/actuator/health/liveness")).isEqualTo(200));
	}

	private ServiceProcess await(Duration longest, org.awaitility.core.ThrowingRunnable expectation) {
		Awaitility.await()
			.atMost(longest)
			.pollInterval(Duration.ofMillis(250))
			.failFast("the process has ended", () -> !this.process.isAlive())
			.untilAsserted(() -> {
				try {
					expectation.run();
				}
				catch (IOException ex) {
					throw new AssertionError(ex);
				}
			});
		return this;
	}

	public int status(String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(2)).build()).statusCode();
	}

	/** Of the demo log-ins: the one that was printed, else the one that was given. */
	String password() {
		return Pattern.compile("Password +(\\w{18})$", Pattern.MULTILINE)
			.matcher(terminal())
			.results()
			.map((found) -> found.group(1))
			.findFirst()
			.orElse(SignedIn.PASSWORD);
	}

	/** The whole answer to the steward, as text. */
	String ask(String query) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(at("/graphql"))
			.timeout(Duration.ofSeconds(20))
			.header("Content-Type", "application/json")
			.header("Authorization", SignedIn.basic(Role.STEWARD, password()))
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + query.replace("\"", "\\\"") + "\"}"))
			.build()).body();
	}

	/** Sends a file as the importer; returns the status and the answer. */
	public HttpResponse<String> upload(String feed, String text) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(at("/imports/" + feed))
			.timeout(Duration.ofSeconds(60))
			.header("Content-Type", "text/csv")
			.header("Authorization", SignedIn.basic(Role.IMPORTER, password()))
			.PUT(HttpRequest.BodyPublishers.ofString(text))
			.build());
	}

	/** Begins to send a file as the importer, whose text is written as it comes. */
	public HttpURLConnection beginUpload(String feed) throws IOException {
		HttpURLConnection upload = (HttpURLConnection) at("/imports/" + feed).toURL().openConnection();
		upload.setRequestMethod("PUT");
		upload.setRequestProperty("Content-Type", "text/csv");
		upload.setRequestProperty("Authorization", SignedIn.basic(Role.IMPORTER, password()));
		upload.setReadTimeout((int) Duration.ofSeconds(60).toMillis());
		upload.setDoOutput(true);
		upload.setChunkedStreamingMode(16);
		return upload;
	}

	private URI at(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return this.client.send(request, HttpResponse.BodyHandlers.ofString());
	}

	/** Asks the service itself, not what started it, to stop, as Ctrl-C does. */
	public ServiceProcess stop() {
		this.process.descendants()
			.filter((child) -> child.children().findAny().isEmpty())
			.findFirst()
			.orElse(this.process.toHandle())
			.destroy();
		return this;
	}

	public int exitCode() throws InterruptedException {
		assertThat(this.process.waitFor(180, TimeUnit.SECONDS)).as("ends by itself; it said: %s", terminal()).isTrue();
		return this.process.exitValue();
	}

	@Override
	public void close() {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.destroyForcibly();
	}

}
