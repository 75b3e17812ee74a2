package org.lectern.statement;

import java.util.Locale;

/**
 * A word or a punctuation mark of a passage.
 *
 * @param from the offset of its first character in the passage's text
 * @param to the offset after its last character
 * @param text as it stands
 * @param lower in lower case, with a straight apostrophe
 * @param signal whether it is or begins a verb or noun of saying
 * @param quotation the index of the quotation it stands in, or -1
 */
record Token(int from, int to, String text, String lower, boolean signal, int quotation) {

  static Token of(String passage, int from, int to, int quotation) {
    String text = passage.substring(from, to);
    String lower = lower(text);
    return new Token(from, to, text, lower, CueList.isSignal(lower), quotation);
  }

  /** "WHO", "US" and "IT" are names where the words in lower case are not. */
  private static String lower(String text) {
    if (text.length() == 1 && text.charAt(0) < 0x80 && !Character.isUpperCase(text.charAt(0))) {
      return text;
    }
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean acronym = text.equals("WHO") || text.equals("US") || text.equals("IT");
    return acronym ? "#" + lower : lower;
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isQuoted() {
    return quotation >= 0;
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  /** The month, which the modal does not look like inside a sentence. */
  boolean isMay() {
    return text.equals("May");
  }

  boolean isPossessive() {
    return lower.endsWith("'s") || lower.endsWith("s'");
  }
}
