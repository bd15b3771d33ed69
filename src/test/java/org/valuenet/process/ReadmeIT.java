package org.valuenet.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.valuenet.graph.TestGraph;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every command and query of the README, as written but for ports, addresses and folders
 * that must not be those of the machine's user.
 */
class ReadmeIT {

	private static final String STATE = "{ customers(first: 1) { totalCount }"
			+ " service { asOf sampleOnly } importJobs(first: 100) { edges { node { id rowsRead } } } }";

	private static final JsonMapper JSON = JsonMapper.shared();

	@TempDir
	Path folder;

	@Test
	void everyCommandIsRunByOneOfTheseTests() throws IOException {
		assertThat(commands()).extracting((command) -> command.replaceAll("(curl.*?|java -jar) .*", "$1"))
			.containsExactly("mvn spring-boot:run", "mvn verify", "curl", "curl", "mvn package -DskipTests",
					"java -jar");
		assertThat(blocks("graphql")).hasSize(1);
		assertThat(blocks("json")).hasSize(1);
	}

	@Test
	void secondCommandIsWhatTheBuildServerRuns() throws IOException {
		assertThat(Files.readAllLines(Path.of(".ci/run")).stream().filter((line) -> line.startsWith("mvn")))
			.containsExactly("mvn -B verify");
	}

	@Test
	void newcomerStartsAsksImportsAndStartsAgain() throws Exception {
		String state;
		String banner;
		try (ServiceProcess service = springBootRun()) {
			banner = banner(service);
			assertThat(banner).contains("http://127.0.0.1:" + service.port() + "/graphiql", "200 loaded, 200 scored",
					"2026-06-30T08:00:00Z");
			assertThat(JSON.readTree(shell(commands().get(2), service)))
				.isEqualTo(JSON.readTree(blocks("json").get(0)));
			assertThat(service.ask(blocks("graphql").get(0).strip())).contains("C-0001", "\"summary\":")
				.doesNotContain("\"errors\"");
			followedOrder(service);
			state = service.ask(STATE);
			assertThat(service.stop().exitCode()).isZero();
		}
		try (ServiceProcess service = springBootRun()) {
			assertThat(banner(service))
				.isEqualTo(banner.replaceAll(":\\d+/graphiql", ":" + service.port() + "/graphiql"));
			assertThat(service.ask(STATE)).isEqualTo(state);
			importedAgain(JSON.readTree(shell(commands().get(3), service)).get("id").asString(), service);
			assertThat(service.stop().exitCode()).isZero();
		}
	}

	@Test
	void packagedJarServesFromAServer() throws Exception {
		TestGraph.clear();
		assertThat(commands().get(5)).startsWith("java -jar " + PackagedJarIT.jar());
		int port = ServiceProcess.freePort();
		String command = commands().get(5)
			.replaceFirst("^java", ServiceProcess.java())
			.replace("127.0.0.1:7687", TestGraph.uri().getHost() + ":" + TestGraph.uri().getPort())
			.replace("=secret", "=" + TestGraph.password()) + " --server.port=" + port;
		try (ServiceProcess service = ServiceProcess.start(port, List.of(command.split("\\s+")))) {
			service.awaitReady(Duration.ofSeconds(180));
			assertThat(shell(commands().get(3), service)).contains("\"status\":");
			answers("{ service { sampleOnly reportingCurrency } customers(first: 1) { totalCount } }",
					"{\"data\":{\"service\":{\"sampleOnly\":false,\"reportingCurrency\":\"CNY\"},\"customers\":{\"totalCount\":0}}}",
					service);
			assertThat(service.stop().exitCode()).isZero();
		}
	}

	/**
	 * The first command; what it shares with the build around this test is left alone.
	 */
	private ServiceProcess springBootRun() throws IOException {
		int port = ServiceProcess.freePort();
		List<String> command = new ArrayList<>(List.of(commands().get(0).split(" ")));
		command.addAll(List.of("-B", "-o", "-Dmaven.main.skip", "-Dmaven.test.skip", "-Dmaven.resources.skip",
				"-Dspring-boot.run.arguments=--server.port=" + port + " --valuenet.data-directory="
						+ this.folder.resolve("neo4j").toAbsolutePath()));
		String repository = System.getProperty("localRepository");
		if (repository != null) {
			command.add("-Dmaven.repo.local=" + repository);
		}
		return ServiceProcess.start(port, command).awaitTerminal("As of").awaitReady(Duration.ofSeconds(30));
	}

	/**
	 * What the service said but for the password, and nothing else but Maven's own lines.
	 */
	private static String banner(ServiceProcess service) {
		List<String> lines = service.terminal()
			.lines()
			.filter((line) -> !line.startsWith("[") && !line.isBlank())
			.filter((line) -> !line.startsWith("  Password"))
			.toList();
		assertThat(service.password()).hasSize(18);
		assertThat(lines).hasSize(5).first().isEqualTo("Valuenet is ready.");
		return String.join("\n", lines);
	}

	private static void followedOrder(ServiceProcess service) throws IOException, InterruptedException {
		List<String> path = blocks("").get(0).lines().toList();
		String[] row = path.get(0).split("\\s+", 2);
		assertThat(Files.readAllLines(Path.of(row[0]))).contains(row[1]);
		for (String line : path) {
			Path file = Path.of(line.split("\\s+", 2)[0]);
			try (Stream<Path> beside = Files.list(file.getParent())) {
				assertThat(beside).anyMatch((each) -> each.toString().startsWith(file.toString()));
			}
		}
		String field = path.get(path.size() - 1).replaceFirst("^\\S+\\s+Customer", "");
		assertThat(service.ask("{ customer(id: \"C-0001\")" + field + " }")).contains("\"points\":")
			.doesNotContain("\"errors\"");
	}

	private static void importedAgain(String job, ServiceProcess service) throws IOException {
		long orders = Files.readAllLines(Path.of("data-import/sample/orders.csv")).size() - 1;
		answers("{ importJob(id: \"" + job + "\") { status rowsAccepted rowsUnchanged rowsRejected } }",
				"{\"data\":{\"importJob\":{\"status\":\"DONE\",\"rowsAccepted\":0,\"rowsUnchanged\":" + orders
						+ ",\"rowsRejected\":0}}}",
				service);
	}

	/** Asks until the answer is that, for a minute. */
	private static void answers(String query, String answer, ServiceProcess service) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(service.ask(query)).isEqualTo(answer));
	}

	/** Runs a command as a newcomer's shell does, but for the port. */
	private static String shell(String command, ServiceProcess service) throws IOException, InterruptedException {
		Process process = new ProcessBuilder("sh", "-c",
				command.replace(":8080/", ":" + service.port() + "/").replace("PASSWORD", service.password()))
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as("exit code of %s", command).isZero();
		return answer;
	}

	/** One by one, with the lines that a backslash continues put together. */
	private static List<String> commands() throws IOException {
		return blocks("sh").stream().flatMap((block) -> block.replaceAll("\\\\\n\\s*", "").lines()).toList();
	}

	private static List<String> blocks(String language) throws IOException {
		return Pattern.compile("```(\\w*)\\n(.*?)```\\n", Pattern.DOTALL)
			.matcher(Files.readString(Path.of("README.md")))
			.results()
			.filter((block) -> block.group(1).equals(language))
			.map((block) -> block.group(2))
			.toList();
	}

}
