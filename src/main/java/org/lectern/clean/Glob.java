package org.lectern.clean;

/**
 * A pattern in which {@code *} stands for any characters; curled and straight apostrophes are
 * alike.
 *
 * @param pattern the pattern as it is written in a profile
 */
public record Glob(String pattern) {

  /** Whether a whole text fits the pattern; takes time linear in the text for each star at most. */
  public boolean fits(String text) {
    String plain = plain(text);
    String wanted = plain(pattern);
    int star = wanted.indexOf('*');
    if (star < 0) {
      return plain.equals(wanted);
    }
    int last = wanted.lastIndexOf('*');
    String head = wanted.substring(0, star);
    String tail = wanted.substring(last + 1);
    return plain.length() >= head.length() + tail.length()
        && plain.startsWith(head)
        && plain.endsWith(tail)
        && holdsInOrder(
            plain.substring(head.length(), plain.length() - tail.length()),
            wanted.substring(star, last + 1));
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

  private static String plain(String text) {
    return text.replace('’', '\'').replace('\u00A0', ' ').strip();
  }
}
