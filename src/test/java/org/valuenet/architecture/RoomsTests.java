package org.valuenet.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetApplication;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The rooms of the house and the arrows between them. */
class RoomsTests {

	@Test
	void roomsUseOnlyWhatTheirArrowsAllow() {
		ApplicationModules.of(ValuenetApplication.class).verify();
	}

	@Test
	void roomsAreExactlyThoseOfTheDesignBuiltSoFar() {
		assertThat(ApplicationModules.of(ValuenetApplication.class).stream())
			.extracting((room) -> room.getIdentifier().toString())
			.containsExactlyInAnyOrder("graph", "api", "access", "scoring", "dataimport", "catalogue", "customer",
					"device", "commerce", "supply", "engagement", "sentiment", "measure", "ltv", "health", "network",
					"trigger", "console");
	}

	@Test
	void forbiddenArrowIsFound() {
		ApplicationModules wrong = ApplicationModules.of("org.valuenet.architecture.wrong",
				new ImportOption.OnlyIncludeTests());
		assertThatExceptionOfType(Violations.class).isThrownBy(wrong::verify)
			.withMessageContaining("below")
			.withMessageContaining("above");
	}

}
