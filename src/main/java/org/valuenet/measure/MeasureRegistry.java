package org.valuenet.measure;

import java.io.IOException;
import java.io.InputStream;
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

	/**
	 * A registered signal.
	 *
	 * @param name its key in what {@code measure/score-signals} returns
	 * @param unit unit of its value
	 */
	record Measure(String name, String unit) {
	}

}
