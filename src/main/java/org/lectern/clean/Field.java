package org.lectern.clean;

import java.util.Optional;
import org.lectern.document.Extract;

/**
 * A field of a document's header, with where it is from.
 *
 * @param value as a reader would write it
 * @param from what told it: "text", "metadata", "profile", "copyright line", "page title"
 * @param extract where it stands, if it stands in the text
 */
public record Field(String value, String from, Optional<Extract> extract) {}
