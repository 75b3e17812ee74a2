package org.lectern.clean;

import java.util.List;

/** Notes under tables, charts and maps that name their source. */
final class SourceNotes implements Rule {
  private static final List<String> BEGINNINGS =
      List.of(
          "Source:", "Sources:", "SOURCE:", "Quelle:", "Kaynak:", "Mənbə:", "Источник:", "Fuente:");

  /** The first letters of these. */
  private static final String FIRST = "SQKMИF";

  private static final int LONGEST = 90;

  @Override
  public String name() {
    return "source-note";
  }

  /** Whether such a note begins at an offset. */
  static boolean begins(String text, int start, int end) {
    int at = start < end && text.charAt(start) == '(' ? start + 1 : start;
    if (at >= end || FIRST.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    for (String beginning : BEGINNINGS) {
      if (at + beginning.length() < end && text.startsWith(beginning, at)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Block block : page.blocks()) {
      if (block.words() <= LONGEST && begins(page.text(), block.start(), block.end())) {
        evidence.aside(block, Role.SOURCE_NOTE, "names the source of a table, a chart or a map");
        if (page.part(block).isEmpty()) {
          follow(page, block, evidence);
        }
      }
    }
  }

  /** A note that breaks off within an address or a bracket goes on in the next block. */
  private static void follow(Page page, Block note, Evidence evidence) {
    int next = note.index() + 1;
    if (next < page.blocks().size() && isOpen(page.text(note))) {
      Block rest = page.blocks().get(next);
      if (rest.lines() <= 2 && rest.words() <= 30) {
        evidence.aside(rest, Role.SOURCE_NOTE, "goes on with the note before it");
      }
    }
  }

  /** Whether a note breaks off within an address or a bracket. */
  static boolean isOpen(String note) {
    String last = note.substring(note.lastIndexOf(' ') + 1);
    boolean inAddress = last.contains("://") || last.contains("www.");
    long open = note.chars().filter(c -> c == '(').count();
    long closed = note.chars().filter(c -> c == ')').count();
    return inAddress || open > closed || note.endsWith(",");
  }
}
