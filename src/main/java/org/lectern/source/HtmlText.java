package org.lectern.source;

import java.util.Optional;
import org.jsoup.parser.Parser;
import org.lectern.document.Visible;

/** Values of attributes and of data as text on one line. */
final class HtmlText {
  private static final int MOST = 500;

  private HtmlText() {}

  /** The text with entities read and blanks made one; empty where nothing is left. */
  static Optional<String> line(String raw) {
    String cut = raw.length() > 4 * MOST ? raw.substring(0, 4 * MOST) : raw;
    String read = cut.indexOf('&') < 0 ? cut : Parser.unescapeEntities(cut, false);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < read.length() && line.length() < MOST; i++) {
      char c = read.charAt(i);
      boolean blank = c <= ' ' || c == '\u00A0';
      if (!blank) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    String text = Visible.line(line.toString()).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
