package org.valuenet.ltv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference results beside the project, and the CDNOW sample they are about. */
final class CdnowReference {

	static final Path FOLDER = Path.of("..", "shared", "reference", "clv");

	private CdnowReference() {
	}

	static boolean isAtHand() {
		return Files.isDirectory(FOLDER);
	}

	/** Rows by column. */
	static List<Map<String, String>> table(String file) {
		List<String> lines = lines(file);
		String[] header = lines.get(0).split(",");
		List<Map<String, String>> rows = new ArrayList<>();
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split(",");
			Map<String, String> row = new LinkedHashMap<>();
			for (int i = 0; i < header.length; i++) {
				row.put(header[i], cells[i]);
			}
			rows.add(row);
		}
		return rows;
	}

	static JsonNode json(String file) {
		return new JsonMapper().readTree(String.join("\n", lines(file)));
	}

	private static List<String> lines(String file) {
		try {
			return Files.readAllLines(FOLDER.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The calibration period of the 1/10 sample in exact weeks. */
	static List<PurchaseHistory> histories() {
		return table("cdnow_rfm.csv").stream()
			.map((row) -> new PurchaseHistory(Integer.parseInt(row.get("x")),
					Double.parseDouble(row.get("t_x_days")) / 7, Double.parseDouble(row.get("T_days")) / 7,
					Double.parseDouble(row.get("mean_value"))))
			.toList();
	}

	/** The same in weeks rounded to two decimals, as published. */
	static List<PurchaseHistory> roundedHistories() {
		return table("cdnow_rfm.csv").stream()
			.map((row) -> new PurchaseHistory(Integer.parseInt(row.get("x")),
					Double.parseDouble(row.get("t_x_weeks_2dp")), Double.parseDouble(row.get("T_weeks_2dp")),
					Double.parseDouble(row.get("mean_value_2dp"))))
			.toList();
	}

}
