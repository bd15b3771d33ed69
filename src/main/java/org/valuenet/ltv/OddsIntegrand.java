package org.valuenet.ltv;

/**
 * What {@link ParetoOdds} integrates for one history, relative to its value at t_x. Over
 * w = ln((m + u) / (m + t_x)), with m the smaller of alpha and beta and M the larger, it
 * is e^-F for F = near w + far ln((M + u) / (M + t_x)).
 * <p>
 * F is convex: its slope is near + far (m + u) / (M + u), which rises with u, though by
 * no more than e^w. So a few panels are enough whatever the parameters, and once F is
 * large, nothing is left.
 */
final class OddsIntegrand {

	/** e^-40 is below the last digit of what lies before. */
	private static final double NOTHING_LEFT = 40;

	private static final double FALL_OF_A_PANEL = 12;

	private static final double WIDEST_PANEL = 1.5;

	private final boolean alphaIsSmaller;

	private final double near;

	private final double far;

	/** m + t_x. */
	private final double origin;

	private final double apart;

	/** m + T. */
	private final double end;

	private final double width;

	private final double farWidth;

	/** The measure du / (m + u) takes one from the power of m + u. */
	OddsIntegrand(double alpha, double beta, double rx, double s, double last, double age) {
		this.alphaIsSmaller = alpha < beta;
		this.near = this.alphaIsSmaller ? rx - 1 : s;
		this.far = this.alphaIsSmaller ? s + 1 : rx;
		this.apart = Math.abs(beta - alpha);
		this.origin = Math.min(alpha, beta) + last;
		this.end = Math.min(alpha, beta) + age;
		this.width = Math.log1p((age - last) / this.origin);
		this.farWidth = Math.log1p((age - last) / (this.origin + this.apart));
	}

	/** w at the end of observation. */
	double width() {
		return this.width;
	}

	/** ln((alpha + T) / (alpha + t_x)). */
	double logAgeA() {
		return this.alphaIsSmaller ? this.width : this.farWidth;
	}

	/** ln((beta + T) / (beta + t_x)). */
	double logAgeB() {
		return this.alphaIsSmaller ? this.farWidth : this.width;
	}

	boolean isNothingFrom(double w) {
		return this.near * w + this.far * farLog(Math.expm1(w)) > NOTHING_LEFT;
	}

	/**
	 * Where a panel from w ends, over which F rises by little enough for a quadrature.
	 */
	double panelEnd(double w) {
		double left = this.width - w;
		// over d, F rises by d e^d times the slope here at most; over this d by the fall
		double panel = FALL_OF_A_PANEL / (FALL_OF_A_PANEL + slope(this.origin * Math.exp(w)));
		panel = Math.min(WIDEST_PANEL, Math.max(panel, FALL_OF_A_PANEL / slope(this.end)));
		double panels = Math.ceil(left / panel);
		return (panels > 1) ? w + left / panels : this.width;
	}

	/** The integral over a panel; adds its moments. */
	double panel(double from, double to, OddsMoments moments) {
		double steepest = slope((to < this.width) ? this.origin * Math.exp(to) : this.end);
		Quadrature.Rule rule = Quadrature.Rule.exactFor(to - from, (to - from) * steepest);
		double sum = 0;
		for (int i = 0; i < rule.nodes().length; i++) {
			sum += node(from + (to - from) * rule.nodes()[i], (to - from) * rule.weights()[i], moments);
		}
		return sum;
	}

	private double node(double w, double measure, OddsMoments moments) {
		double growth = Math.expm1(w);
		double farLog = farLog(growth);
		double weight = measure * Math.exp(-this.near * w - this.far * farLog);
		double smaller = this.origin + this.origin * growth;
		double nearGap = 1 / smaller - 1 / this.end;
		double farGap = 1 / (smaller + this.apart) - 1 / (this.end + this.apart);
		if (this.alphaIsSmaller) {
			moments.add(weight, this.width - w, nearGap, this.farWidth - farLog, farGap);
		}
		else {
			moments.add(weight, this.farWidth - farLog, farGap, this.width - w, nearGap);
		}
		return weight;
	}

	private double farLog(double growth) {
		return Math.log1p(this.origin * growth / (this.origin + this.apart));
	}

	/** The slope of F, or more where near is negative, from m + u. */
	private double slope(double smaller) {
		return Math.abs(this.near) + this.far * smaller / (smaller + this.apart);
	}

}
