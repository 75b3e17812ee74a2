package org.lectern.clean;

/**
 * Rows of a table, or of the numbers of a chart: lines of cells in columns, and short lines that
 * end in a figure, one by one.
 */
final class TableRule implements Rule {
  private static final int ROWS = 4;
  private static final int LONGEST = 14;

  @Override
  public String name() {
    return "table";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    weighRows(page, evidence);
    int from = 0;
    for (int i = 0; i <= page.blocks().size(); i++) {
      if (i == page.blocks().size() || !mayBeRow(page, page.blocks().get(i), evidence)) {
        weigh(page, from, i, evidence);
        from = i + 1;
      }
    }
  }

  /** Rows in columns count within the text: menus stand in columns too. */
  private static void weighRows(Page page, Evidence evidence) {
    boolean[] rows = page.text().contains("  ") ? new AlignedRows(page).read() : new boolean[0];
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] && (page.layout() == PageLayout.PAGED || page.body().holds(page.blockOf(i)))) {
        evidence.aside(i, Role.DATA, "a row of a table, set in columns");
      }
    }
  }

  private static boolean mayBeRow(Page page, Block block, Evidence evidence) {
    boolean note = evidence.has(block, Role.SOURCE_NOTE);
    return note
        || !evidence.isSettled(block)
            && !block.prose()
            && !block.bullet()
            && block.words() <= LONGEST * block.lines()
            && !endsOpen(page, block);
  }

  private static boolean endsOpen(Page page, Block block) {
    return block.words() > 6 && page.text().charAt(block.end() - 1) == '-';
  }

  private static void weigh(Page page, int from, int to, Evidence evidence) {
    int first = to;
    int last = -1;
    int rows = 0;
    for (int i = from; i < to; i++) {
      if (isRow(page, page.blocks().get(i))) {
        first = Math.min(first, i);
        last = i;
        rows++;
      }
    }
    if (rows < ROWS || rows * 2 < last - first + 1) {
      return;
    }
    boolean titled = first > from && !page.blocks().get(first).afterBlank();
    for (int i = titled ? first - 1 : first; i <= last; i++) {
      evidence.aside(page.blocks().get(i), Role.DATA, "a row of a table or a chart");
    }
  }

  /** Whether the last word of a short block is a number or a share, and words stand before it. */
  private static boolean isRow(Page page, Block block) {
    int i = block.end() - 1;
    String text = page.text();
    boolean share = text.charAt(i) == '%';
    i -= share ? 1 : 0;
    int digits = 0;
    while (i >= block.start() && "0123456789.,".indexOf(text.charAt(i)) >= 0) {
      digits++;
      i--;
    }
    boolean word =
        i < block.start()
            || Words.isBlank(text.charAt(i))
            || "~<>$€£+-".indexOf(text.charAt(i)) >= 0;
    return digits > 0
        && word
        && !block.prose()
        && (share || page.layout() == PageLayout.PAGED && !isYear(text, block));
  }

  /** A heading may end in a year. */
  private static boolean isYear(String text, Block block) {
    int start = block.end() - 4;
    return start > block.start()
        && Words.isBlank(text.charAt(start - 1))
        && (text.startsWith("19", start) || text.startsWith("20", start));
  }
}
