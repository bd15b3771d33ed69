package org.valuenet.ltv;

/**
 * An estimated quantity with its 90 % interval.
 *
 * @param low lower end, which 5 % of such intervals lie above the truth
 * @param high upper end
 */
record Estimate(double value, double low, double high) {
}
