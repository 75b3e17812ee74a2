package org.lectern.clean;

import java.util.Optional;
import org.lectern.document.Extract;

/**
 * A field of a document's header, with where it is from.
 *
 * @param value as a reader would write it
 * @param from what told it: "text", "profile", "copyright line", "page title", or a place in the
 *     head of a page ("og:title")
 * @param extract where it stands, if it stands in the text
 */
public record Field(String value, String from, Optional<Extract> extract) {
  static final String FIRST_WORDS = "first words";
  static final String FILE_NAME = "file name";

  /** Whether the document states it; its first words and its name only stand for a title. */
  public boolean isStated() {
    return !from.equals(FIRST_WORDS) && !from.equals(FILE_NAME);
  }
}
