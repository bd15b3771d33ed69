package org.valuenet.measure;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;

import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The signals that are measured, from {@code measures.yaml}. */
@Component
class MeasureRegistry {

	private final List<Measure> measures;

	MeasureRegistry() throws IOException {
		try (InputStream file = new ClassPathResource("measures.yaml").getInputStream()) {
			this.measures = new YAMLMapper().readValue(file, new TypeReference<List<Measure>>() {
			});
		}
	}

	List<Measure> all() {
		return this.measures;
	}

	List<String> names() {
		return this.measures.stream().map(Measure::name).toList();
	}

	/** The queries that measure these signals, each once. */
	List<String> queriesOf(Collection<String> names) {
		return this.measures.stream()
			.filter((measure) -> names.contains(measure.name()))
			.map(Measure::query)
			.distinct()
			.toList();
	}

	/**
	 * A registered signal.
	 *
	 * @param name the column of its query
	 * @param query measures it, with others that read the same facts
	 * @param unit unit of its value
	 */
	record Measure(String name, String query, String unit) {
	}

}
