package org.lectern.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name as a file of facts writes it, not read until a text has its first word: most names of the
 * world stand in no text.
 *
 * @param kind the type of what it names
 * @param usual the usual name of that
 * @param country the state that it belongs to; null for none
 * @param use how the name means it
 * @param spelling the name
 */
record Written(Kind kind, String usual, @Nullable String country, Name.Use use, String spelling) {

  /** The name, read. */
  Name name() {
    return Name.of(Entry.of(kind, usual, Optional.ofNullable(country)), use, spelling);
  }

  /** The first word, folded; empty where the name has no word. */
  String firstWord() {
    for (int at = 0; at <= spelling.length(); at++) {
      char c = at < spelling.length() ? spelling.charAt(at) : ' ';
      if (c == ' ' || c == '-') {
        return at == 0
            ? slow()
            : Folding.spelling(spelling.substring(0, at).toLowerCase(Locale.ROOT));
      }
      if (c >= 128 || !isPlain(c)) {
        return slow();
      }
    }
    return slow();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private String slow() {
    List<Name.Word> words = name().words();
    return words.isEmpty() ? "" : words.get(0).fold();
  }
}
