package org.lectern.clean;

import org.lectern.document.Line;

/**
 * A line that is not blank, with its verdict.
 *
 * @param line the line
 * @param verdict what becomes of it
 */
public record Judged(Line line, Verdict verdict) {}
