package org.lectern.clean;

import java.util.Optional;
import org.lectern.document.Span;

/**
 * A note at the foot of a page or a column.
 *
 * @param mark its number or sign as printed
 * @param line the index of its first line among the lines that are not blank
 * @param caller the index of the line that calls it, or -1
 * @param call where the text calls it, with the blank before the mark, in the source text
 */
record Footnote(String mark, int line, int caller, Optional<Span> call) {}
