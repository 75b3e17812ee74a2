package org.lectern.clean;

/** A table of contents: lines that dots lead from a title to the number of its page. */
final class ContentsRule implements Rule {
  private static final int FEWEST = 3;

  /** Lines without dots between two entries: numbers of chapters, titles broken over lines. */
  private static final int GAP = 3;

  private static final int DOTS = 4;

  @Override
  public String name() {
    return "contents";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    int first = -1;
    int last = -1;
    int entries = 0;
    for (int i = 0; i <= page.lines().size(); i++) {
      boolean entry = i < page.lines().size() && isEntry(page, i);
      if (i == page.lines().size() || entry && i - last > GAP) {
        settle(first, entries >= FEWEST ? last : first - 1, evidence);
        first = i;
        entries = 0;
      }
      last = entry ? i : last;
      entries += entry ? 1 : 0;
    }
  }

  private static void settle(int first, int last, Evidence evidence) {
    for (int i = Math.max(0, first); i <= last; i++) {
      evidence.aside(i, Role.DATA, "an entry of a table of contents");
    }
  }

  /** Whether dots, close or with blanks between them, lead to a number at the end. */
  private static boolean isEntry(Page page, int line) {
    String text = page.text();
    int start = page.lines().get(line).ink().start();
    int i = page.lines().get(line).ink().end() - 1;
    int digits = 0;
    while (i > start && Character.isDigit(text.charAt(i)) && digits < 4) {
      digits++;
      i--;
    }
    int dots = 0;
    while (i > start && (text.charAt(i) == '.' || text.charAt(i) == '…' || isBlank(text, i))) {
      dots += text.charAt(i) == '.' ? 1 : text.charAt(i) == '…' ? 3 : 0;
      i--;
    }
    return digits > 0 && dots >= DOTS && i > start;
  }

  private static boolean isBlank(String text, int at) {
    return Words.isBlank(text.charAt(at));
  }
}
