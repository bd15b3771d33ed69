package org.valuenet.customer;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.BadRequestException;

/**
 * How far and how wide to look around a customer.
 *
 * @param depth steps from the customer, 1 to 4
 * @param limit most nodes, the customer among them, 1 to 500
 */
record NeighbourhoodRequest(int depth, int limit) {

	private static final int DEEPEST = 4;

	private static final int MOST = 500;

	static NeighbourhoodRequest of(@Nullable Integer depth, @Nullable Integer limit) {
		return new NeighbourhoodRequest(inRange("depth", (depth != null) ? depth : 2, DEEPEST),
				inRange("limit", (limit != null) ? limit : 100, MOST));
	}

	private static int inRange(String argument, int value, int most) {
		if (value < 1 || value > most) {
			throw new BadRequestException(
					"argument " + argument + ": " + value + " is out of range; ask for 1 to " + most);
		}
		return value;
	}

}
