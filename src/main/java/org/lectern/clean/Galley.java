package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.document.Span;

/**
 * The lines of a paged document, with the parts that a printer sets apart from the running text:
 * page numbers, running heads, captions, notes, pull quotes. A line that is in no part is running
 * text, or what other rules take it for.
 */
final class Galley {
  /** What stands for the form feed that ends a page in the dumps of some programs. */
  static final char PAGE_END = '\u240C';

  /** Lines looked at on each side to tell the width of a column. */
  private static final int WINDOW = 24;

  /** A line that is longer is of no column. */
  private static final int WIDEST = 255;

  private final String text;
  private final List<LineFeatures> lines;
  private final @Nullable Part[] parts;
  private final int[] widths;
  private final boolean[] called;
  private final boolean[] begins;
  private final List<Footnote> footnotes = new ArrayList<>();

  private Galley(String text, List<LineFeatures> lines, boolean paged) {
    this.text = text;
    this.lines = lines;
    this.parts = new @Nullable Part[paged ? lines.size() : 0];
    this.widths = paged ? widths(lines) : new int[0];
    this.called = new boolean[parts.length];
    this.begins = new boolean[parts.length];
    readPageEnds();
  }

  /**
   * Finds the parts of a document that is paged.
   *
   * @param tags what the format tells each line to be; empty where it tells nothing
   */
  static Galley of(String text, List<LineFeatures> lines, List<String> tags) {
    Galley galley = new Galley(text, lines, true);
    if (tags.isEmpty()) {
      Heads heads = new Heads(galley);
      new Folios(galley, heads).claim();
      new RunningHeads(galley, heads).claim();
      new Headline(galley).claim();
    } else {
      new TaggedParts(galley, tags).claim();
    }
    new Captions(galley).claim();
    new Footnotes(galley).claim();
    new CitedAddresses(galley).claim();
    new PullQuotes(galley).claim();
    return galley;
  }

  /** A document that is not paged: it has no parts. */
  static Galley unpaged(String text, List<LineFeatures> lines) {
    return new Galley(text, lines, false);
  }

  /** The part that a line is in. */
  Optional<Part> part(int line) {
    return line < parts.length ? Optional.ofNullable(parts[line]) : Optional.empty();
  }

  /** The notes that were found, in order. */
  List<Footnote> footnotes() {
    return List.copyOf(footnotes);
  }

  /** Whether two lines, one after the other, are in the same part, or in none both. */
  boolean isSamePart(int line, int next) {
    return parts.length == 0 || firstOfPart(line) == firstOfPart(next);
  }

  /** The first line of the part that a line is in, or -1. */
  private int firstOfPart(int line) {
    Part part = parts[line];
    return part == null ? -1 : part.first();
  }

  int size() {
    return lines.size();
  }

  String text() {
    return text;
  }

  LineFeatures line(int index) {
    return lines.get(index);
  }

  /** The characters of a line, without the blanks around them. */
  String string(int index) {
    return text.substring(start(index), end(index));
  }

  int start(int index) {
    return lines.get(index).ink().start();
  }

  int end(int index) {
    return lines.get(index).ink().end();
  }

  int length(int index) {
    return lines.get(index).ink().length();
  }

  char first(int index) {
    return text.charAt(start(index));
  }

  char last(int index) {
    return text.charAt(end(index) - 1);
  }

  /** Whether a line has words of letters, and no small ones. */
  boolean isCapitals(int index) {
    for (int i = start(index); i < end(index); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return lines.get(index).shape().letters() > 3 && lines.get(index).shape().words() >= 2;
  }

  /** Whether a line is in no part yet. */
  boolean isFree(int index) {
    return index >= 0 && index < parts.length && parts[index] == null;
  }

  /** The nearest line before that is in no part, or -1. */
  int freeBefore(int index) {
    int i = index - 1;
    while (i >= 0 && parts[i] != null) {
      i--;
    }
    return i;
  }

  /** The nearest line after that is in no part, or the number of lines. */
  int freeAfter(int index) {
    int i = index + 1;
    while (i < parts.length && parts[i] != null) {
      i++;
    }
    return i;
  }

  /** The same, addresses left out. */
  int textAfter(int index) {
    int i = freeAfter(index);
    while (i < parts.length && lines.get(i).address()) {
      i = freeAfter(i);
    }
    return i;
  }

  /** Takes lines for a part; none of them may be in another. */
  void claim(Part part) {
    for (int i = part.first(); i <= part.last(); i++) {
      if (parts[i] != null) {
        throw new IllegalArgumentException("line " + i + " is in " + parts[i]);
      }
      parts[i] = part;
    }
  }

  /** Whether a mark is known as the call of a note. */
  boolean isCalled(Span call) {
    for (Footnote footnote : footnotes) {
      if (footnote.call().filter(call::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  void add(Footnote footnote) {
    footnotes.add(footnote);
    if (footnote.call().isPresent()) {
      Span call = footnote.call().get();
      int start = start(footnote.caller());
      boolean last = call.end() == end(footnote.caller());
      called[footnote.caller()] |= last && Words.endsSentence(text, start, call.start());
    }
  }

  /** Whether the sentence of a line goes on in a later line. */
  boolean runsOn(int line, int next) {
    return line >= 0 && next < lines.size() && !ends(line) && Character.isLowerCase(first(next));
  }

  /**
   * Whether a line begins an item of a list: a dash at a line's beginning may be of its sentence.
   */
  boolean beginsItem(int index) {
    if (!lines.get(index).bullet() || index == 0 || parts.length == 0) {
      return lines.get(index).bullet();
    }
    int before = freeBefore(index);
    boolean dash = "-–—".indexOf(first(index)) >= 0;
    return !dash
        || before < 0
        || before == index - 1 && lines.get(index).afterBlank()
        || ends(before)
        || last(before) == ':'
        || lines.get(before).bullet()
        || !isFull(before, index);
  }

  /** Whether a line begins a page, as the program that made the dump says. */
  boolean beginsPage(int index) {
    return index == 0 || index < begins.length && begins[index];
  }

  private void readPageEnds() {
    int at = begins.length == 0 ? -1 : text.indexOf(PAGE_END);
    for (int i = 1; i < begins.length && at >= 0; i++) {
      while (at >= 0 && at < end(i - 1)) {
        at = text.indexOf(PAGE_END, at + 1);
      }
      begins[i] = at >= 0 && at < start(i);
    }
  }

  /**
   * Whether a page begins with a line: after a form feed, after a folio or a head, or after the
   * addresses that some programs print at the end of each page.
   */
  boolean isPageStart(int index) {
    if (index == 0 || index >= lines.size() || beginsPage(index)) {
      return true;
    }
    if (isEdge(index) || lines.get(index).address()) {
      return false;
    }
    int at = index - 1;
    while (at > 0 && lines.get(at).address() && parts[at] == null) {
      at--;
    }
    return isEdge(at) || at < index - 1 && lines.get(at + 1).afterBlank();
  }

  /** Whether a line is a page number or a running head. */
  boolean isEdge(int index) {
    Part part = parts[index];
    return part != null && part.isEdge();
  }

  /** Whether a blank line, the end of a page or of the document follows a line. */
  boolean isLast(int index) {
    return index + 1 >= lines.size() || lines.get(index + 1).afterBlank() || beginsPage(index + 1);
  }

  /** Whether a line ends as a sentence does, the mark that calls a note aside. */
  boolean ends(int index) {
    return lines.get(index).ends() || index < called.length && called[index];
  }

  /** The common width of the lines around one, in characters. */
  int width(int index) {
    return widths[index / WINDOW];
  }

  /** Whether the next word had no room on a line, which may be set in as the first of its kind. */
  boolean isFull(int line, int next) {
    return (length(line) + Layout.INDENT + 1 + firstWord(next)) * 10 >= width(line) * 9;
  }

  private int firstWord(int index) {
    int i = start(index);
    while (i < end(index) && !Words.isBlank(text.charAt(i))) {
      i++;
    }
    return i - start(index);
  }

  /** The width that three of four lines of a sentence do not exceed, for each stretch of lines. */
  private static int[] widths(List<LineFeatures> lines) {
    int[] widths = new int[lines.size() / WINDOW + 1];
    for (int i = 0; i < widths.length; i++) {
      int from = Math.max(0, (i - 1) * WINDOW);
      int to = Math.min(lines.size(), (i + 2) * WINDOW);
      widths[i] = width(lines.subList(from, to));
    }
    return widths;
  }

  private static int width(List<LineFeatures> lines) {
    int[] times = new int[WIDEST + 1];
    int count = 0;
    for (LineFeatures line : lines) {
      if (line.shape().words() >= 4 && !line.address()) {
        times[Math.min(WIDEST, line.ink().length())]++;
        count++;
      }
    }
    int width = 0;
    for (int below = times[0]; count > 0 && below <= (count - 1) * 3 / 4; below += times[width]) {
      width++;
    }
    return width;
  }
}
