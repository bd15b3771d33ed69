package org.valuenet.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The measured part of a section of {@code src/docs/benchmarks.md}: what stands between
 * its two marks is replaced, the words around it stay.
 */
public final class BenchmarkReport {

	private static final Path FILE = Path.of("src/docs/benchmarks.md");

	private BenchmarkReport() {
	}

	/** Replaces the measured part of a section. */
	public static void write(String section, String measured) throws IOException {
		String begin = "<!-- measured: " + section + " -->";
		String end = "<!-- end: " + section + " -->";
		String report = Files.exists(FILE) ? Files.readString(FILE) : "# Benchmarks\n";
		if (!report.contains(begin)) {
			report += "\n## " + section + "\n\n" + begin + "\n" + end + "\n";
		}
		String replacement = begin + "\n\n" + machine() + "\n\n" + measured + "\n" + end;
		Files.writeString(FILE,
				Pattern.compile(Pattern.quote(begin) + ".*" + Pattern.quote(end), Pattern.DOTALL)
					.matcher(report)
					.replaceFirst(Matcher.quoteReplacement(replacement)));
	}

	private static String machine() throws IOException {
		return Runtime.getRuntime().availableProcessors() + " cores (" + processor() + "), "
				+ System.getProperty("os.name") + ", Java " + System.getProperty("java.version") + ".";
	}

	private static String processor() throws IOException {
		return Files.readAllLines(Path.of("/proc/cpuinfo"))
			.stream()
			.filter((line) -> line.startsWith("model name"))
			.map((line) -> line.substring(line.indexOf(':') + 1).trim())
			.findFirst()
			.orElse("unknown");
	}

}
