/**
 * Reads paths into a library: the documents, what could not be read, and what holds over all of
 * them.
 */
@NullMarked
package org.lectern.library;

import org.jspecify.annotations.NullMarked;
