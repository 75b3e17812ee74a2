package org.lectern.clean;

import java.util.List;

/** What text browsers print for buttons, frames, fields and rulers: no words of anybody. */
final class BrowserTraceRule implements Rule {
  private static final List<String> CONTROLS =
      List.of("(BUTTON)", "IFRAME:", "[X]", "[ ]", "( )", "(*)", "[INS", "[iframe]", "[BUTTON]");

  @Override
  public String name() {
    return "browser-trace";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (int i = 0; i < page.lines().size(); i++) {
      LineFeatures line = page.lines().get(i);
      if (line.shape().words() == 0 && !isLoneBullet(page, line)) {
        evidence.drop(i, "a line of signs without a word");
      } else if (line.shape().words() <= 12 && isControl(page, line)) {
        evidence.drop(i, "a button, a field or a frame, as a text browser prints it");
      }
    }
  }

  /** A printed page may show the mark of an item on a line of its own. */
  private static boolean isLoneBullet(Page page, LineFeatures line) {
    return page.layout() == PageLayout.PAGED && ListMarks.isLoneBullet(page.text(line));
  }

  private static boolean isControl(Page page, LineFeatures line) {
    String text = page.text();
    int start = Words.afterBullet(text, line.ink().start(), line.ink().end());
    while (start < line.ink().end() && Shape.isMark(text, start, line.ink().end())) {
      start = text.indexOf(']', start) + 1;
    }
    return isField(text, line)
        || begins(text, start)
        || line.bullet() && line.shape().words() <= 4 && isBlankToFill(page.text(line));
  }

  private static boolean isBlankToFill(String line) {
    return line.contains("____");
  }

  private static boolean begins(String text, int start) {
    for (String control : CONTROLS) {
      if (text.startsWith(control, start)) {
        return true;
      }
    }
    return false;
  }

  /** An empty field: blanks or low lines in brackets. */
  private static boolean isField(String text, LineFeatures line) {
    int at = line.ink().start();
    return text.charAt(at) == '['
        && at + 3 < line.ink().end()
        && (text.startsWith("   ", at + 1) || text.startsWith("___", at + 1));
  }
}
