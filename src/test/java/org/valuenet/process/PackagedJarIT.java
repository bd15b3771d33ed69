package org.valuenet.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The embedded Neo4j is GPL-3.0: no part of it, nor anything that it alone needs, is in
 * the packaged jar.
 */
class PackagedJarIT {

	private static final Pattern ONLY_FOR_THE_DATABASE = Pattern.compile(
			"(neo4j-(?!java-driver|bolt-connection|cypher-dsl)|annotations-5|cypher-|server-api|zstd|lucene-|scala-|"
					+ "magnolia|kiama|shiro-|jetty-|jersey-|hk2-|jaxb|eclipse-collections|antlr4|jctools|parquet|hadoop|"
					+ "snappy|log4j-core|log4j-layout|jettison|picocli|ipaddress|caffeine|jackson-jaxrs|jackson-databind-2|"
					+ "asm-(?!\\d)|jna-|jProcesses|WMI4Java|jPowerShell|commons-(codec|compress|configuration2|io|lang3|text)-|"
					+ "jakarta\\.(activation|inject|validation|ws|xml)|netty-transport-(native-(epoll|kqueue)|classes)|netty-codec-http).*");

	private static final Pattern CLASS_OF_THE_DATABASE = Pattern
		.compile("org/neo4j/(?!driver/|bolt/connection/|cypherdsl/).*\\.class");

	/** Per nested jar its entries; the jar's own under the empty name. */
	private static final Map<String, Set<String>> PACKAGED = new TreeMap<>();

	@BeforeAll
	static void listing() throws IOException {
		Path jar = jar();
		try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(jar))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				PACKAGED.computeIfAbsent("", (own) -> new TreeSet<>()).add(entry.getName());
				if (entry.getName().endsWith(".jar")) {
					PACKAGED.put(fileName(entry.getName()), entries(entries));
				}
			}
		}
	}

	/** The jar that {@code mvn verify} has just packaged. */
	static Path jar() {
		Path jar = Path.of("target", "valuenet-0.1.0.jar");
		assertThat(jar).as("the packaged jar; run mvn verify, or mvn package -DskipTests before this test alone")
			.exists();
		return jar;
	}

	@Test
	void jarHoldsNoPartOfTheDatabase() {
		assertThat(partsOfTheDatabase(PACKAGED)).isEmpty();
	}

	@Test
	void jarHoldsTheDriverAndAllThatIsServed() {
		assertThat(PACKAGED.keySet()).anyMatch((name) -> name.startsWith("neo4j-java-driver-"));
		assertThat(PACKAGED.get("")).contains("BOOT-INF/classes/cypher/schema/V001__keys.cypher",
				"BOOT-INF/classes/graphql/api.graphqls", "BOOT-INF/classes/feeds/orders.yaml",
				"BOOT-INF/classes/sample/orders.csv", "BOOT-INF/classes/static/graphiql/index.html");
	}

	@Test
	void sameLookFindsTheDatabaseOnTheClassPathOfTheTests() throws IOException {
		Map<String, Set<String>> classPath = new TreeMap<>();
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			if (entry.endsWith(".jar")) {
				try (InputStream jar = Files.newInputStream(Path.of(entry))) {
					classPath.put(fileName(entry), entries(jar));
				}
			}
		}
		assertThat(partsOfTheDatabase(classPath)).anyMatch((part) -> part.startsWith("neo4j-kernel-5"))
			.anyMatch((part) -> part.startsWith("lucene-core-"))
			.anyMatch((part) -> part.startsWith("scala-library-"))
			.anyMatch((part) -> part.endsWith("!org/neo4j/graphdb/GraphDatabaseService.class"))
			.noneMatch((part) -> part.startsWith("neo4j-java-driver-"));
	}

	private static List<String> partsOfTheDatabase(Map<String, Set<String>> jars) {
		List<String> parts = new ArrayList<>();
		jars.forEach((name, entries) -> {
			Stream.of(name).filter(ONLY_FOR_THE_DATABASE.asMatchPredicate()).forEach(parts::add);
			entries.stream()
				.filter(CLASS_OF_THE_DATABASE.asMatchPredicate())
				.forEach((entry) -> parts.add(name + "!" + entry));
		});
		return parts;
	}

	private static Set<String> entries(InputStream jar) throws IOException {
		Set<String> names = new TreeSet<>();
		ZipInputStream entries = new ZipInputStream(jar);
		for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
			names.add(entry.getName());
		}
		return names;
	}

	private static String fileName(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
