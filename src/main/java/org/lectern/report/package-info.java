/** Writes the facts of a library as text, Markdown, JSON Lines and TSV. */
@NullMarked
package org.lectern.report;

import org.jspecify.annotations.NullMarked;
