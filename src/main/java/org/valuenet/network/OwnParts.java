package org.valuenet.network;

/**
 * What part of a unit that sets out from a customer stays there in the end: all that it
 * keeps, and of what goes on that which comes back over cycles. A unit can only come back
 * within the customer's strongly connected component, so it is followed no further.
 */
final class OwnParts {

	/**
	 * Amounts smaller than this are not followed; none of them matters to nine digits.
	 */
	private static final double NEGLIGIBLE = 1e-10;

	private final int[][] targets;

	private final double[][] shares;

	private final double[] kept;

	private final int[] components;

	/** Amounts on their way, and which customers have any: now, and a step on. */
	private double[] moving;

	private double[] next;

	private int[] here;

	private int[] there;

	OwnParts(int[][] targets, double[][] shares, double[] kept) {
		this.targets = targets;
		this.shares = shares;
		this.kept = kept;
		this.components = new Components(targets).all();
		this.moving = new double[kept.length];
		this.next = new double[kept.length];
		this.here = new int[kept.length];
		this.there = new int[kept.length];
	}

	double[] all() {
		double[] parts = new double[this.kept.length];
		for (int i = 0; i < parts.length; i++) {
			parts[i] = this.kept[i] * passes(i);
		}
		return parts;
	}

	/** How much of a unit from a customer passes it, the setting out included. */
	private double passes(int from) {
		double passed = 0;
		int size = 1;
		this.here[0] = from;
		this.moving[from] = 1;
		while (size > 0) {
			passed += this.moving[from];
			size = step(size, this.components[from]);
		}
		return passed;
	}

	private int step(int size, int component) {
		int reached = 0;
		for (int place = 0; place < size; place++) {
			int i = this.here[place];
			double amount = this.moving[i];
			this.moving[i] = 0;
			if (amount < NEGLIGIBLE) {
				continue;
			}
			for (int k = 0; k < this.targets[i].length; k++) {
				int to = this.targets[i][k];
				double more = this.shares[i][k] * amount;
				if (this.components[to] == component && more > 0) {
					if (this.next[to] == 0) {
						this.there[reached++] = to;
					}
					this.next[to] += more;
				}
			}
		}
		double[] amounts = this.moving;
		this.moving = this.next;
		this.next = amounts;
		int[] places = this.here;
		this.here = this.there;
		this.there = places;
		return reached;
	}

}
