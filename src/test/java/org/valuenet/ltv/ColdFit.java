package org.valuenet.ltv;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.valuenet.start.ProcessCpu;

/**
 * A fit as a process of its own does it: reads a file of purchase summaries, fits a model
 * to them, and prints the CPU seconds of everything since its start.
 */
final class ColdFit {

	private ColdFit() {
	}

	/**
	 * Fits the model of the name {@code arguments[0]} to the file {@code arguments[1]}.
	 */
	public static void main(String[] arguments) throws IOException {
		PurchaseModelKind.valueOf(arguments[0]).fit(read(Path.of(arguments[1]))).maximum().orElseThrow();
		System.out.println(ProcessCpu.seconds());
	}

	/**
	 * Fits in a new process.
	 * @return its CPU seconds, reading and the start of the JVM included
	 */
	static double inNewProcess(PurchaseModelKind kind, Path file) throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), ColdFit.class.getName(), kind.name(), file.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
			return Double.parseDouble(output.readLine());
		}
	}

	static void write(List<PurchaseHistory> base, Path file) throws IOException {
		Files.write(file, base.stream()
			.map((each) -> String.format(Locale.ROOT, "%d,%s,%s", each.repeats(), each.lastWeeks(), each.ageWeeks()))
			.toList());
	}

	private static List<PurchaseHistory> read(Path file) throws IOException {
		List<PurchaseHistory> base = new ArrayList<>();
		try (BufferedReader lines = Files.newBufferedReader(file)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				int second = line.indexOf(',');
				int third = line.lastIndexOf(',');
				base.add(new PurchaseHistory(Integer.parseInt(line, 0, second, 10),
						Double.parseDouble(line.substring(second + 1, third)),
						Double.parseDouble(line.substring(third + 1)), 0));
			}
		}
		return base;
	}

}
