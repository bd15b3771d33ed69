package org.valuenet.ltv;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Purchase histories with equal x, t_x, T as one, in the order of their first appearance:
 * customers of one base share most of theirs, and a likelihood needs each once.
 */
final class GroupedHistories {

	private final int[] repeats;

	private final double[] last;

	private final double[] age;

	private final double[] customers;

	private GroupedHistories(int size) {
		this.repeats = new int[size];
		this.last = new double[size];
		this.age = new double[size];
		this.customers = new double[size];
	}

	/**
	 * Groups histories.
	 * @param weeksPerUnit length of the unit in which the times are kept
	 */
	static GroupedHistories of(Collection<PurchaseHistory> histories, double weeksPerUnit) {
		Map<PurchaseHistory, Long> counts = new LinkedHashMap<>();
		for (PurchaseHistory history : histories) {
			counts.merge(history.withoutValue(), 1L, Long::sum);
		}
		GroupedHistories groups = new GroupedHistories(counts.size());
		int i = 0;
		for (Map.Entry<PurchaseHistory, Long> entry : counts.entrySet()) {
			PurchaseHistory history = entry.getKey();
			groups.set(i++, history.repeats(), history.lastWeeks() / weeksPerUnit, history.ageWeeks() / weeksPerUnit,
					entry.getValue());
		}
		return groups;
	}

	/**
	 * A coarse picture of a large base: the groups of a {@link HistoryCell} as one, at
	 * their customers' mean x, t_x, T. Nobody is left out, so that its likelihood has its
	 * maximum close to the base's.
	 */
	GroupedHistories merged() {
		Map<HistoryCell, double[]> sums = new LinkedHashMap<>();
		for (int i = 0; i < size(); i++) {
			double[] sum = sums.computeIfAbsent(HistoryCell.of(this.repeats[i], this.last[i], this.age[i]),
					(cell) -> new double[4]);
			sum[0] += this.customers[i];
			sum[1] += this.customers[i] * this.repeats[i];
			sum[2] += this.customers[i] * this.last[i];
			sum[3] += this.customers[i] * this.age[i];
		}
		GroupedHistories cells = new GroupedHistories(sums.size());
		int i = 0;
		for (double[] sum : sums.values()) {
			cells.set(i++, (int) Math.rint(sum[1] / sum[0]), sum[2] / sum[0], sum[3] / sum[0], sum[0]);
		}
		return cells;
	}

	private void set(int i, int x, double lastPurchase, double endOfObservation, double count) {
		this.repeats[i] = x;
		this.last[i] = lastPurchase;
		this.age[i] = endOfObservation;
		this.customers[i] = count;
	}

	int size() {
		return this.repeats.length;
	}

	int repeats(int group) {
		return this.repeats[group];
	}

	double last(int group) {
		return this.last[group];
	}

	double age(int group) {
		return this.age[group];
	}

	double customers(int group) {
		return this.customers[group];
	}

	/**
	 * Number of customers with more than j of something, for each j: sums over the gamma
	 * functions of all customers become one sum over j.
	 * @param extra added to each customer's repeats
	 */
	double[] withMoreThan(int extra) {
		int most = 0;
		for (int x : this.repeats) {
			most = Math.max(most, x + extra);
		}
		double[] counts = new double[most];
		for (int i = 0; i < size(); i++) {
			if (this.repeats[i] + extra > 0) {
				counts[this.repeats[i] + extra - 1] += this.customers[i];
			}
		}
		for (int j = most - 2; j >= 0; j--) {
			counts[j] += counts[j + 1];
		}
		return counts;
	}

}
