/**
 * What all rooms speak of: a source text with its lines, spans in it, and extracts that lead back
 * to it; and the word lists that come with the program.
 */
@NullMarked
package org.lectern.document;

import org.jspecify.annotations.NullMarked;
