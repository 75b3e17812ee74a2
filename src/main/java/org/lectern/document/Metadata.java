package org.lectern.document;

import java.util.Optional;

/**
 * What a document says of itself outside its text (the head of a web page), each with where it
 * stands.
 *
 * @param title the title
 * @param byline who wrote it
 * @param outlet who published it
 * @param published when, in any notation
 * @param language a language tag
 * @param address the canonical address
 */
public record Metadata(
    Optional<Stated> title,
    Optional<Stated> byline,
    Optional<Stated> outlet,
    Optional<Stated> published,
    Optional<Stated> language,
    Optional<Stated> address) {

  /** Nothing known. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
