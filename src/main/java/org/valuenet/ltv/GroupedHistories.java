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

	/** Every so many-th group: a coarse picture of a large base. */
	GroupedHistories thinned(int atMost) {
		int step = Math.max(1, (size() + atMost - 1) / atMost);
		GroupedHistories some = new GroupedHistories((size() + step - 1) / step);
		for (int i = 0; i < some.size(); i++) {
			int from = i * step;
			some.set(i, this.repeats[from], this.last[from], this.age[from], this.customers[from]);
		}
		return some;
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
