package org.lectern.date;

import org.lectern.document.Extract;

/**
 * Words that tell a time.
 *
 * @param extract the words and their place
 * @param type what sort of time
 * @param when its value
 * @param certainty how the value is known
 * @param why how the value came about, one clause without a full stop
 */
public record TimeExpression(
    Extract extract, TimeType type, When when, Certainty certainty, String why) {}
