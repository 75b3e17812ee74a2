package org.lectern.clean;

import java.util.Optional;
import org.lectern.document.Span;

/**
 * Finds the notes at the feet of pages and columns, and the places where the text calls them. A
 * note begins with its number, on a line of its own or before the words, or with its sign. At the
 * foot of a page, or of a column whose sentence goes on below, it must be called above; a number
 * and an address need not be.
 */
final class Footnotes {
  private static final String SIGNS = "*†‡§";
  private static final int MOST_LINES = 8;

  /** A call stands so many lines above its note at most. */
  private static final int REACH = 150;

  private final Galley galley;
  private int last;
  private int from;
  private int pageStart;
  private int pageEnd;

  Footnotes(Galley galley) {
    this.galley = galley;
  }

  /** Claims the notes, in order. */
  void claim() {
    for (int i = 0; i < galley.size(); i++) {
      if (i == pageEnd) {
        turn(i);
      }
      String mark = galley.isFree(i) ? mark(i) : "";
      if (!mark.isEmpty() && !claimAddress(i, mark)) {
        claimCalled(i, mark);
      }
    }
  }

  /** Goes on to the page that begins with a line. */
  private void turn(int start) {
    pageStart = start;
    pageEnd = start + 1;
    while (pageEnd < galley.size() && !galley.isPageStart(pageEnd)) {
      pageEnd++;
    }
  }

  /** A number, counting on, and directly below it an address that ends with its token. */
  private boolean claimAddress(int i, String mark) {
    int words = textStart(i);
    int number = number(mark);
    boolean counts = number == last + 1 || number == 1;
    if (!counts || words >= galley.size() || !isAddress(words) || isApart(i, words)) {
      return false;
    }
    int end = words;
    while (end - words < MOST_LINES
        && galley.isFree(end + 1)
        && isBrokenAddress(end)
        && galley.line(end + 1).shape().words() == 1
        && !isApart(end, end + 1)) {
      end++;
    }
    int reach = Math.max(number == 1 ? pageStart : from, i - REACH);
    claim(i, end, mark, new Call(galley, mark, reach, i));
    return true;
  }

  private void claimCalled(int i, String mark) {
    int end = endAtFoot(i, mark);
    if (end < 0 && number(mark) > 0) {
      end = endInColumn(i);
    }
    Call call = new Call(galley, mark, pageStart, i);
    if (end >= 0 && call.find().filter(place -> !galley.isCalled(place)).isPresent()) {
      claim(i, end, mark, call);
    }
  }

  private void claim(int i, int end, String mark, Call call) {
    Optional<Span> place = call.find().filter(found -> !galley.isCalled(found));
    last = number(mark) > 0 ? number(mark) : last;
    from = place.isPresent() ? call.line() : from;
    String where =
        place.isPresent()
            ? ", called in line " + galley.line(call.line()).number()
            : " at the foot of its column";
    galley.claim(new Part(Part.Kind.FOOTNOTE, i, end, "note " + mark + where));
    galley.add(new Footnote(mark, i, place.isPresent() ? call.line() : -1, place));
  }

  /** The last line of a note, where nothing but notes follow it on its page; else -1. */
  private int endAtFoot(int first, String mark) {
    int end = -1;
    String current = mark;
    int begin = first;
    for (int i = first + 1; i <= pageEnd; i++) {
      boolean closes = i == pageEnd || !galley.isFree(i);
      boolean next = !closes && isNext(mark(i), current);
      boolean other =
          i - begin >= MOST_LINES || !closes && i - 1 > begin && beginsParagraph(i, current);
      if (!closes && !next && other) {
        return -1;
      }
      if (closes || next) {
        end = end < 0 ? i - 1 : end;
        begin = i;
        current = next ? mark(i) : current;
      }
      if (closes) {
        return onlyEdges(i) && hasWords(first, end) ? end : -1;
      }
    }
    return -1;
  }

  /** Whether the line before had room for the first word of a line, and ended where numbers are. */
  private boolean beginsParagraph(int i, String mark) {
    return !Character.isLowerCase(galley.first(i))
        && !galley.isFull(i - 1, i)
        && (number(mark) == 0 || galley.ends(i - 1));
  }

  private boolean isNext(String mark, String before) {
    return number(mark) > 0 ? number(mark) == number(before) + 1 : !mark.isEmpty();
  }

  private boolean onlyEdges(int from) {
    for (int i = from; i < pageEnd; i++) {
      boolean edge = galley.isEdge(i);
      if (!edge && !galley.line(i).address()) {
        return false;
      }
    }
    return pageEnd < galley.size() || from < pageEnd;
  }

  private boolean hasWords(int first, int last) {
    int letters = 0;
    for (int i = first; i <= last; i++) {
      letters += galley.line(i).shape().letters();
    }
    return letters >= 3;
  }

  /** The last line of a note within a column, whose sentence goes on below the note; else -1. */
  private int endInColumn(int i) {
    int before = galley.freeBefore(i);
    int words = textStart(i);
    for (int end = words; end < Math.min(words + MOST_LINES, galley.size() - 1); end++) {
      if (!galley.isFree(end) || isApart(i, words)) {
        return -1;
      }
      if (galley.ends(end) && galley.isFree(end + 1)) {
        return galley.runsOn(before, end + 1) ? end : -1;
      }
    }
    return -1;
  }

  private String mark(int i) {
    return mark(galley, i);
  }

  /** The number or the sign that a line consists of or begins with, or nothing. */
  static String mark(Galley galley, int i) {
    char first = galley.first(i);
    if (!isDigit(first) && first != '[' && SIGNS.indexOf(first) < 0) {
      return "";
    }
    String line = galley.string(i);
    int at = line.charAt(0) == '[' ? 1 : 0;
    int end = at;
    while (end < line.length() && end - at < 3 && isDigit(line.charAt(end))) {
      end++;
    }
    if (end == at) {
      boolean sign = SIGNS.indexOf(line.charAt(0)) >= 0 && line.length() > 3;
      return sign && !galley.line(i).bullet() ? line.substring(0, 1) : "";
    }
    int after = at > 0 && end < line.length() && line.charAt(end) == ']' ? end + 1 : end;
    boolean closed = after == line.length() || Letters.isBlank(line.charAt(after));
    return closed ? line.substring(at, end) : "";
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String mark) {
    return !mark.isEmpty() && isDigit(mark.charAt(0)) ? Integer.parseInt(mark) : 0;
  }

  /** The line where the words of a note begin: that of its mark, or the next. */
  private int textStart(int i) {
    return galley.line(i).shape().letters() == 0 ? i + 1 : i;
  }

  private boolean isApart(int i, int next) {
    return next > i
        && (next >= galley.size()
            || !galley.isFree(next)
            || galley.line(next).afterBlank()
            || galley.beginsPage(next)
            || !mark(next).isEmpty());
  }

  /** Whether an address and nothing else stands on a line, or behind the number of the note. */
  private boolean isAddress(int i) {
    String line = galley.string(i);
    int at = isDigit(line.charAt(0)) ? line.indexOf(' ') + 1 : 0;
    return Words.isAddress(line, at, line.length());
  }

  /** Whether a line ends inside an address. */
  private boolean isBrokenAddress(int i) {
    return galley.length(i) > 4 && "./-_=&?".indexOf(galley.last(i)) >= 0;
  }
}
