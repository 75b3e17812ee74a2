package org.lectern.clean;

import org.lectern.document.Span;

/**
 * An address that a document cites.
 *
 * @param address as it stands in the source, joined over line ends
 * @param line the number of the source line where it begins, from 1
 * @param span where it stands in the source
 */
public record Reference(String address, int line, Span span) {}
