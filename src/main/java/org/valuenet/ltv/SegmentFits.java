package org.valuenet.ltv;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.valuenet.ltv.SegmentShrinkage.Shrunk;

/**
 * Fits the models to each segment of a base and shrinks them to the whole's, part by
 * part. A part whose likelihood has no maximum in a segment is the whole's there, and a
 * segment without any of its own has no fit.
 */
final class SegmentFits {

	private final FittedBase whole;

	private final SortedMap<String, CustomerBase> segments;

	private final Map<ModelPart, SortedMap<String, Shrunk>> shrunk = new EnumMap<>(ModelPart.class);

	private SegmentFits(FittedBase whole, SortedMap<String, CustomerBase> segments) {
		this.whole = whole;
		this.segments = segments;
		whole.parts().forEach((part, maximum) -> this.shrunk.put(part, shrunk(part, maximum)));
	}

	/** Fits by segment. */
	static SortedMap<String, FittedBase> of(FittedBase whole, SortedMap<String, CustomerBase> segments) {
		return new SegmentFits(whole, segments).fits();
	}

	private SortedMap<String, Shrunk> shrunk(ModelPart part, Maximum maximum) {
		SortedMap<String, Maximum> own = new TreeMap<>();
		this.segments
			.forEach((segment, base) -> part.fit(base).maximum().ifPresent((found) -> own.put(segment, found)));
		if (own.size() < SegmentShrinkage.FEWEST_SEGMENTS) {
			return Collections.emptySortedMap();
		}
		SegmentShrinkage shrinkage = SegmentShrinkage.of(maximum, own.values());
		SortedMap<String, Shrunk> shrunk = new TreeMap<>();
		own.forEach((segment, found) -> shrunk.put(segment, shrinkage.shrink(found)));
		return shrunk;
	}

	private SortedMap<String, FittedBase> fits() {
		SortedMap<String, FittedBase> fits = new TreeMap<>();
		this.segments.forEach((segment, base) -> {
			if (this.shrunk.values().stream().anyMatch((part) -> part.containsKey(segment))) {
				fits.put(segment, fit(segment, base));
			}
		});
		return fits;
	}

	private FittedBase fit(String segment, CustomerBase base) {
		Map<ModelPart, Maximum> parts = new EnumMap<>(ModelPart.class);
		double ownParameters = 0;
		int parameters = 0;
		for (Map.Entry<ModelPart, Maximum> entry : this.whole.parts().entrySet()) {
			ModelPart part = entry.getKey();
			Maximum maximum = entry.getValue();
			Shrunk own = this.shrunk.getOrDefault(part, Collections.emptySortedMap()).get(segment);
			double[] values = (own != null) ? own.parameters() : maximum.parameters();
			double logLikelihood = part.likelihood(base).at(values).value();
			parts.put(part, (own != null) ? own.withLogLikelihood(logLikelihood)
					: new Maximum(maximum.logParameters(), logLikelihood, maximum.covariance()));
			ownParameters += (own != null) ? own.ownDataWeight() * values.length : 0;
			parameters += values.length;
		}
		return new FittedBase(parts, base.histories().size(), ownParameters / parameters);
	}

}
