package org.lectern.clean;

/**
 * A pattern in which {@code *} stands for any characters; curled and straight apostrophes are
 * alike.
 *
 * @param pattern the pattern as it is written in a profile
 */
public record Glob(String pattern) {

  /** Takes a pattern; straightens its apostrophes. */
  public Glob {
    pattern = plain(pattern);
  }

  /** The longest part of the pattern that any text which fits it has, letter by letter. */
  String literal() {
    String longest = "";
    for (String part : pattern.split("[*' ]")) {
      longest = part.length() > longest.length() ? part : longest;
    }
    return longest;
  }

  /** Whether a whole text fits the pattern; takes time linear in the text for each star at most. */
  public boolean fits(String text) {
    return fitsPlain(plain(text));
  }

  /** The same for a text that was made plain. */
  boolean fitsPlain(String plain) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return plain.equals(pattern);
    }
    int last = pattern.lastIndexOf('*');
    int tail = pattern.length() - last - 1;
    return plain.length() >= star + tail
        && plain.startsWith(pattern.substring(0, star))
        && plain.endsWith(pattern.substring(last + 1))
        && holdsInOrder(
            plain.substring(star, plain.length() - tail), pattern.substring(star, last + 1));
  }

  private static boolean holdsInOrder(String text, String middle) {
    int at = 0;
    for (String part : middle.split("\\*", -1)) {
      int found = text.indexOf(part, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length();
    }
    return true;
  }

  /** A text with straight apostrophes, and one common blank for each run of blanks. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Words.isBlank(c);
      if (!blank || plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(blank ? ' ' : c == '’' ? '\'' : c);
      }
    }
    return plain.toString().strip();
  }
}
