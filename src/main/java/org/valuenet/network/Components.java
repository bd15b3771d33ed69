package org.valuenet.network;

import java.util.Arrays;

/**
 * Strongly connected components of a directed graph: Tarjan (1972), SIAM Journal on
 * Computing 1(2), 146-160, without recursion, so that a long chain needs no deep stack.
 */
final class Components {

	private static final int UNSEEN = -1;

	private final int[][] targets;

	private final int[] order;

	private final int[] lowest;

	private final int[] component;

	/** Nodes on the way from the root, and which of their targets comes next. */
	private final int[] path;

	private final int[] turn;

	/** Nodes whose component is not yet complete. */
	private final int[] open;

	private int opened;

	private int seen;

	private int components;

	/** A graph by the targets of each node. */
	Components(int[][] targets) {
		this.targets = targets;
		this.order = new int[targets.length];
		this.lowest = new int[targets.length];
		this.component = new int[targets.length];
		this.path = new int[targets.length];
		this.turn = new int[targets.length];
		this.open = new int[targets.length];
		Arrays.fill(this.order, UNSEEN);
		Arrays.fill(this.component, UNSEEN);
	}

	/** The number of each node's component, from 0. */
	int[] all() {
		for (int root = 0; root < this.targets.length; root++) {
			if (this.order[root] == UNSEEN) {
				walk(root);
			}
		}
		return this.component;
	}

	private void walk(int root) {
		int length = 0;
		this.path[length++] = enter(root);
		while (length > 0) {
			int node = this.path[length - 1];
			if (this.turn[node] < this.targets[node].length) {
				int to = this.targets[node][this.turn[node]++];
				if (this.order[to] == UNSEEN) {
					this.path[length++] = enter(to);
				}
				else if (this.component[to] == UNSEEN) {
					this.lowest[node] = Math.min(this.lowest[node], this.order[to]);
				}
			}
			else {
				length--;
				leave(node);
				if (length > 0) {
					int before = this.path[length - 1];
					this.lowest[before] = Math.min(this.lowest[before], this.lowest[node]);
				}
			}
		}
	}

	private int enter(int node) {
		this.order[node] = this.seen;
		this.lowest[node] = this.seen++;
		this.open[this.opened++] = node;
		return node;
	}

	/** The first node of a component closes it. */
	private void leave(int node) {
		if (this.lowest[node] == this.order[node]) {
			int member;
			do {
				member = this.open[--this.opened];
				this.component[member] = this.components;
			}
			while (member != node);
			this.components++;
		}
	}

}
