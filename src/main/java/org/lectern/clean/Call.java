package org.lectern.clean;

import java.util.Optional;
import org.lectern.document.Span;

/** Looks for the mark in the text that calls a note: its number behind a sentence or a word. */
final class Call {
  private final Galley galley;
  private final String mark;
  private final int from;
  private final int to;
  private int line = -1;

  /**
   * A search.
   *
   * @param mark the number or the sign of the note
   * @param from the first line to look at
   * @param to the line of the note
   */
  Call(Galley galley, String mark, int from, int to) {
    this.galley = galley;
    this.mark = mark;
    this.from = from;
    this.to = to;
  }

  /** Where the first such mark stands, with the blank before it: behind a stop, else a word. */
  Optional<Span> find() {
    Optional<Span> place = find(true);
    return place.isPresent() ? place : find(false);
  }

  private Optional<Span> find(boolean sure) {
    for (int i = from; i < to; i++) {
      int at = galley.isFree(i) ? inLine(i, sure) : -1;
      if (at >= 0) {
        line = i;
        boolean blank = at > galley.start(i) && Letters.isBlank(galley.text().charAt(at - 1));
        return Optional.of(new Span(blank ? at - 1 : at, at + mark.length()));
      }
    }
    return Optional.empty();
  }

  /** The line of the mark that was found. */
  int line() {
    return line;
  }

  private int inLine(int i, boolean sure) {
    String text = galley.text();
    int start = galley.start(i);
    int end = galley.end(i);
    if (end - start == mark.length()) {
      boolean alone = text.startsWith(mark, start) && i > 0 && galley.isFree(i - 1);
      return alone && galley.ends(i - 1) ? start : -1;
    }
    if (!sure) {
      return isAtEnd(i) ? end - mark.length() : -1;
    }
    int at = text.indexOf(mark, start + 2);
    while (at >= 0 && at + mark.length() <= end) {
      if (isCall(text, start, at, end)) {
        return at;
      }
      at = text.indexOf(mark, at + 1);
    }
    return -1;
  }

  /** Whether the mark stands behind a word at the end of a paragraph that no stop ends. */
  private boolean isAtEnd(int i) {
    int at = galley.end(i) - mark.length();
    return at - 2 > galley.start(i)
        && galley.text().startsWith(mark, at)
        && Letters.isBlank(galley.text().charAt(at - 1))
        && Character.isLetter(galley.text().charAt(at - 2))
        && i + 1 < galley.size()
        && !galley.runsOn(i, i + 1)
        && !galley.isFull(i, i + 1);
  }

  private boolean isCall(String text, int start, int at, int end) {
    int after = at + mark.length();
    boolean last = after == end;
    if (!last && !isAfter(text.charAt(after))) {
      return false;
    }
    char before = text.charAt(at - 1);
    if (!Character.isDigit(mark.charAt(0))) {
      return Character.isLetter(before) || isStop(before);
    }
    if (Letters.isBlank(before)) {
      char stop = text.charAt(at - 2);
      boolean ended = isStop(stop);
      return ended && (last || after + 1 == end || !Character.isLowerCase(text.charAt(after + 1)));
    }
    return isStop(before)
        ? !Character.isDigit(text.charAt(at - 2))
        : Character.isLowerCase(before) && isWord(text, start, at);
  }

  /** Whether a mark may end before a character. */
  private static boolean isAfter(char c) {
    return Letters.isBlank(c) || ",;:)".indexOf(c) >= 0 || Letters.isStop(c);
  }

  private static boolean isStop(char c) {
    return Letters.isStop(c) || Letters.isCloser(c) && c != '*' && c != '_';
  }

  /** Whether three small letters stand before the mark: no name of a road, a gas or a group. */
  private static boolean isWord(String text, int start, int at) {
    return at - start >= 3
        && Character.isLowerCase(text.charAt(at - 2))
        && Character.isLowerCase(text.charAt(at - 3));
  }
}
