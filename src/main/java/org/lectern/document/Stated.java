package org.lectern.document;

/**
 * Something that a document says of itself outside its text.
 *
 * @param value as it stands there, on one line
 * @param from where it stands: "og:title", "JSON-LD", "title element"
 */
public record Stated(String value, String from) {

  /** Throws IllegalArgumentException where nothing is said. */
  public Stated {
    if (value.isBlank()) {
      throw new IllegalArgumentException("nothing stated by " + from);
    }
  }
}
