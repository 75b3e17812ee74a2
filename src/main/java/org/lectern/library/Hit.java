package org.lectern.library;

import org.lectern.document.Extract;

/**
 * A passage that matches a search.
 *
 * @param document the id of the document
 * @param extract the words around the match, or the passage
 * @param score how well it matches, higher is better
 */
public record Hit(String document, Extract extract, double score) {}
