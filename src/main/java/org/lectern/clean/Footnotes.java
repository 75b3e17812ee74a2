package org.lectern.clean;

import java.util.Optional;
import org.lectern.document.Span;

/**
 * Finds the notes at the feet of columns and pages: a number alone on its line or before the words
 * of the note, which counts on from the note before, and the place where the text calls it. A note
 * that is no address must be called.
 */
final class Footnotes {
  private static final int MOST_LINES = 8;

  /** A call stands so many lines above its note at most. */
  private static final int REACH = 150;

  private final Galley galley;
  private int last;
  private int from;

  Footnotes(Galley galley) {
    this.galley = galley;
  }

  /** Claims the notes, in order. */
  void claim() {
    for (int i = 0; i < galley.size(); i++) {
      if (galley.isFree(i)) {
        int number = number(i);
        if (number > 0 && (number == last + 1 || number == 1)) {
          claim(i, number);
        }
      }
    }
  }

  private void claim(int i, int number) {
    int words = textStart(i);
    int end = end(i, words);
    boolean address = words < galley.size() && isAddress(words);
    if (end < words) {
      return;
    }
    if (number == 1 && last > 0) {
      from = Math.max(from, galley.footnotes().get(galley.footnotes().size() - 1).line());
    }
    Call call = new Call(galley, number, Math.max(from, i - REACH), i);
    Optional<Span> place = call.find();
    if (place.isEmpty() && !address) {
      return;
    }
    last = number;
    from = place.isPresent() ? call.line() : from;
    String where =
        place.isPresent()
            ? ", called in line " + galley.line(call.line()).number()
            : " at the foot of its column";
    galley.claim(new Part(Part.Kind.FOOTNOTE, i, end, "note " + number + where));
    galley.add(new Footnote(number, i, call.line(), place));
  }

  /** The number that a line consists of or begins with, or 0. */
  private int number(int i) {
    String line = galley.string(i);
    int at = line.charAt(0) == '[' ? 1 : 0;
    int number = 0;
    int digits = at;
    while (digits < line.length()
        && digits - at < 3
        && line.charAt(digits) >= '0'
        && line.charAt(digits) <= '9') {
      number = 10 * number + line.charAt(digits) - '0';
      digits++;
    }
    int end = at > 0 && digits < line.length() && line.charAt(digits) == ']' ? digits + 1 : digits;
    boolean closed = end == line.length() || Letters.isBlank(line.charAt(end));
    return closed && end > at ? number : 0;
  }

  /** The line where the words of a note begin: that of its number, or the next. */
  private int textStart(int i) {
    return galley.line(i).shape().letters() == 0 ? i + 1 : i;
  }

  /** Whether an address and nothing else stands on a line, or behind the number of the note. */
  private boolean isAddress(int i) {
    String line = galley.string(i);
    int at = line.indexOf(' ') + 1;
    return Words.isAddress(line, Character.isDigit(line.charAt(0)) ? at : 0, line.length());
  }

  /** The last line of a note, or a line before its words where it cannot be one. */
  private int end(int number, int words) {
    if (words >= galley.size() || !galley.isFree(words) || words > number && isApart(words)) {
      return -1;
    }
    int before = galley.freeBefore(number);
    int i = words;
    while (i + 1 < galley.size() && i - words < MOST_LINES && goesOn(words, i, before)) {
      i++;
    }
    return i;
  }

  private boolean isApart(int i) {
    return galley.line(i).afterBlank() || galley.beginsPage(i) || number(i) > 0;
  }

  private boolean goesOn(int words, int i, int before) {
    if (!galley.isFree(i + 1) || isApart(i + 1)) {
      return false;
    }
    if (isAddress(words)) {
      return isBrokenAddress(i) && galley.line(i + 1).shape().words() == 1;
    }
    return !galley.ends(i)
        && !(galley.runsOn(before, i + 1) && galley.length(i) * 10 < galley.width(i) * 8);
  }

  /** Whether a line ends inside an address. */
  private boolean isBrokenAddress(int i) {
    String line = galley.string(i);
    String token = line.substring(line.lastIndexOf(' ') + 1);
    return token.length() > 4 && "./-_=&?".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
