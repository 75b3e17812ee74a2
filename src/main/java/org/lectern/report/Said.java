package org.lectern.report;

import java.util.Locale;
import java.util.Optional;

/** Puts the speaker before a sentence that is somebody's claim, so that nobody is mistaken. */
final class Said {
  private Said() {}

  /** The sentence; "According to ..." before it where it does not name its speaker itself. */
  static String by(Optional<String> speaker, String sentence) {
    if (speaker.isEmpty() || names(sentence, speaker.get())) {
      return sentence;
    }
    boolean quoted = sentence.indexOf('"') >= 0 || sentence.indexOf('“') >= 0;
    String claim = quoted ? sentence : "“" + sentence + "”";
    return "According to " + speaker.get() + ": " + claim;
  }

  private static boolean names(String sentence, String speaker) {
    return sentence.toLowerCase(Locale.ROOT).contains(speaker.toLowerCase(Locale.ROOT));
  }
}
