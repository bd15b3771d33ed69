package org.valuenet.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Customers and the steps between them as a sparse matrix P, P[j][i] the share of the
 * value at j that goes on to i; each row sums to at most the damping. The value that
 * passes a customer is x = v + P' x for own values v, and what stays there is (1 - sum of
 * its row) x. So the sum of what stays is the sum of v, whatever the cycles.
 */
final class FlowNetwork {

	/** Share of all value that may still be on its way when the iteration ends. */
	private static final double REST = 1e-15;

	private final double[] own;

	private final int[][] targets;

	private final double[][] shares;

	private final double[] kept;

	FlowNetwork(List<CustomerFlows> customers, FlowWeights weights) {
		int size = customers.size();
		this.own = new double[size];
		this.targets = new int[size][];
		this.shares = new double[size][];
		this.kept = new double[size];
		Map<String, Integer> index = new HashMap<>();
		for (int i = 0; i < size; i++) {
			index.put(customers.get(i).customerId(), i);
		}
		for (int i = 0; i < size; i++) {
			this.own[i] = customers.get(i).ownMinor();
			List<FlowStep> steps = customers.get(i)
				.steps(weights)
				.stream()
				.filter((step) -> index.containsKey(step.to()))
				.toList();
			this.targets[i] = steps.stream().mapToInt((step) -> index.getOrDefault(step.to(), -1)).toArray();
			this.shares[i] = steps.stream().mapToDouble(FlowStep::share).toArray();
			this.kept[i] = 1 - Arrays.stream(this.shares[i]).sum();
		}
	}

	/** What stays with each customer: its network value. */
	double[] values() {
		return spread(this.own);
	}

	/**
	 * The part of each customer's own value that stays with it, returns over cycles
	 * included.
	 */
	double[] ownParts() {
		return new OwnParts(this.targets, this.shares, this.kept).all();
	}

	private double[] spread(double[] start) {
		double[] stays = new double[start.length];
		double[] moving = start.clone();
		double rest = REST * Arrays.stream(start).sum();
		while (Arrays.stream(moving).sum() > rest) {
			double[] next = new double[start.length];
			for (int i = 0; i < start.length; i++) {
				if (moving[i] != 0) {
					stays[i] += this.kept[i] * moving[i];
					for (int k = 0; k < this.targets[i].length; k++) {
						next[this.targets[i][k]] += this.shares[i][k] * moving[i];
					}
				}
			}
			moving = next;
		}
		for (int i = 0; i < start.length; i++) {
			stays[i] += moving[i];
		}
		return stays;
	}

}
