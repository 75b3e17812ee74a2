package org.lectern.tui;

import java.util.Optional;
import org.lectern.date.Published;

/**
 * A document with what is known of it so far; the rest is found in the background.
 *
 * @param id the name that reports print
 * @param key what it is remembered by between runs
 * @param outline its text, once it is cleaned
 * @param facts what was found in it, once it is found
 */
record Paper(String id, String key, Optional<Outline> outline, Optional<Facts> facts) {

  /** Of which only the name is known. */
  static Paper named(String id, String key) {
    return new Paper(id, key, Optional.empty(), Optional.empty());
  }

  Paper withOutline(Outline other) {
    return new Paper(id, key, Optional.of(other), facts);
  }

  Paper withFacts(Facts other) {
    return new Paper(id, key, outline, Optional.of(other));
  }

  /** Its headline; before that is known its file name. */
  String title() {
    return outline
        .map(o -> o.article().title().value())
        .filter(t -> !t.isBlank())
        .orElseGet(() -> id.substring(id.lastIndexOf('/') + 1));
  }

  /** Who published it, or empty. */
  String outlet() {
    return outline.flatMap(o -> o.article().outlet()).map(f -> f.value()).orElse("");
  }

  /** Whether it is in English, as far as can be told. */
  boolean mayBeEnglish() {
    return outline.map(o -> o.article().mayBeEnglish()).orElse(true);
  }

  /** When it was published. */
  Published published() {
    return outline.map(Outline::published).orElse(Published.UNKNOWN);
  }

  /** How many words its running text has. */
  Optional<Integer> words() {
    return outline.map(Outline::words);
  }

  /** Which share of its lines was removed, in per cent. */
  Optional<Integer> removedPercent() {
    return outline.map(Outline::removedPercent);
  }

  /** What was found in it so far. */
  Facts known() {
    return facts.orElse(Facts.NONE);
  }
}
