package org.lectern.document;

import java.util.Optional;

/**
 * What a document says of itself outside its text (the head of a web page), as it stands there.
 *
 * @param title the title
 * @param byline who wrote it
 * @param outlet who published it
 * @param published when, in any notation
 * @param language a language tag
 * @param address the canonical address
 */
public record Metadata(
    Optional<String> title,
    Optional<String> byline,
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> language,
    Optional<String> address) {

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
