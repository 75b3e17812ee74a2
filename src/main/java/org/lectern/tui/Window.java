package org.lectern.tui;

import java.util.List;
import java.util.Locale;

/**
 * A list that covers the panes until Esc closes it: help, commands, results, timeline, reasons.
 *
 * @param kind what it is
 * @param title its heading
 * @param all its entries
 * @param filter only entries with these words are shown
 * @param list where it is
 */
record Window(Kind kind, String title, List<Entry> all, String filter, ListState list) {

  /** The sorts of windows. */
  enum Kind {
    HELP,
    COMMANDS,
    RESULTS,
    TIMELINE,
    SUMMARY,
    WHY,
    LINKS,
    MARKS,
    ACTOR,
    MEND
  }

  Window {
    all = List.copyOf(all);
  }

  static Window of(Kind kind, String title, List<Entry> entries) {
    return new Window(kind, title, entries, "", ListState.START);
  }

  /** The entries that have the words of the filter, in lead or text, without regard to case. */
  List<Entry> entries() {
    if (filter.isBlank()) {
      return all;
    }
    String wanted = filter.strip().toLowerCase(Locale.ROOT);
    return all.stream().filter(e -> matches(e, filter.strip(), wanted)).toList();
  }

  /**
   * A single character is looked for among the keys first: that is how one asks what a key does.
   */
  private boolean matches(Entry entry, String exact, String wanted) {
    if (kind == Kind.HELP && exact.codePointCount(0, exact.length()) == 1) {
      return List.of(entry.lead().split("  ")).contains(exact);
    }
    return (entry.lead() + " " + entry.text()).toLowerCase(Locale.ROOT).contains(wanted);
  }

  Window withFilter(String other) {
    return new Window(kind, title, all, other, ListState.START);
  }

  Window withList(ListState other) {
    return new Window(kind, title, all, filter, other);
  }
}
