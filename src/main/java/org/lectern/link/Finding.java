package org.lectern.link;

/**
 * A reason with its weight.
 *
 * @param weight how much the reason tells a reader, 0 to 1
 * @param reason the reason
 */
record Finding(double weight, Reason reason) {}
