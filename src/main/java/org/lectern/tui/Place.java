package org.lectern.tui;

/**
 * A position in one of the documents.
 *
 * @param document the index of the document
 * @param offset the offset in its source text
 */
record Place(int document, int offset) {}
