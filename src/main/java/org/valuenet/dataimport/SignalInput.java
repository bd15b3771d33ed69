package org.valuenet.dataimport;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A signal as a client sends it. */
record SignalInput(String deviceId, String signalId, String kind, Instant at, @Nullable Double value,
		@Nullable String unit, @Nullable String severity) {

	/** Header of {@link #row(long)}. */
	static final SourceRow HEADER = new SourceRow(0,
			List.of("signalId", "deviceId", "kind", "at", "value", "unit", "severity"), null, null);

	/**
	 * The signal as a row of the signals feed would have it, so that the same rules hold.
	 */
	SourceRow row(long line) {
		return new SourceRow(line,
				List.of(this.signalId, this.deviceId, this.kind, this.at.toString(),
						(this.value != null) ? number(this.value) : "", (this.unit != null) ? this.unit : "",
						(this.severity != null) ? this.severity : ""),
				null, null);
	}

	private static String number(double value) {
		return Double.isFinite(value) ? BigDecimal.valueOf(value).toPlainString() : String.valueOf(value);
	}

}
