package org.valuenet.network;

import java.util.List;

import org.valuenet.api.Money;

/**
 * A way that value takes.
 *
 * @param broughtToOthers whether it comes to the customer asked for, as it brings value
 * to others; else it leaves it
 * @param share of the first customer's own value that stays with the last one by this way
 */
record ValuePath(boolean broughtToOthers, Money value, double share, List<FlowStep> steps) {
}
