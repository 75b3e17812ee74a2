/**
 * What all rooms speak of: a source text with its lines, spans in it, and extracts that lead back
 * to it.
 */
@NullMarked
package org.lectern.document;

import org.jspecify.annotations.NullMarked;
