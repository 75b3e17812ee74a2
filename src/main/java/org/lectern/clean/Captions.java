package org.lectern.clean;

import java.util.Locale;

/**
 * Finds captions that begin with the kind and the number of what they describe ("Figure 4. ...",
 * "Table 2: ...") and the notes that name a source, and how many lines each has.
 */
final class Captions {
  private static final int MOST_LINES = 6;
  private static final int MOST_SOURCE_LINES = 8;

  /** A caption without a mark after its number has so many words at most. */
  private static final int LONGEST_UNMARKED = 12;

  private final Galley galley;

  Captions(Galley galley) {
    this.galley = galley;
  }

  /** Claims the captions and the source notes. */
  void claim() {
    for (int i = 0; i < galley.size(); i++) {
      if (galley.isFree(i) && isSource(i)) {
        claim(Part.Kind.SOURCE_NOTE, i, endOfSource(i), "names its source");
      } else if (galley.isFree(i) && isCaption(i)) {
        claim(Part.Kind.CAPTION, i, endOfCaption(i), "a caption with its number");
      }
    }
  }

  private void claim(Part.Kind kind, int first, int last, String why) {
    galley.claim(new Part(kind, first, last, why));
  }

  private boolean isSource(int i) {
    return i < galley.size() && SourceNotes.begins(galley.text(), galley.start(i), galley.end(i));
  }

  private boolean isCaption(int i) {
    if (!isNumbered(galley, i)) {
      return false;
    }
    String line = galley.string(i);
    int end = number(line);
    if (end == line.length() || ".:–—|)".indexOf(line.charAt(end)) >= 0) {
      return !galley.runsOn(galley.freeBefore(i), i);
    }
    return galley.line(i).shape().words() <= LONGEST_UNMARKED
        && !galley.line(i).ends()
        && (isEnd(i) || !goesOn(i) && !galley.isFull(i, i + 1));
  }

  /** Whether nothing can go on after a line. */
  private boolean isEnd(int i) {
    return !galley.isFree(i + 1) || !isAdjacent(i + 1);
  }

  /** Whether the line after the first of a caption without a mark goes on with its words. */
  private boolean goesOn(int i) {
    return galley.runsOn(i, i + 1) && !galley.runsOn(galley.freeBefore(i), i + 1);
  }

  /** Whether a line begins with the kind and the number of a figure. */
  static boolean isNumbered(Galley galley, int line) {
    return galley.line(line).shape().digits() + galley.line(line).shape().capitals() > 1
        && Character.isUpperCase(galley.first(line))
        && number(galley.string(line)) > 0;
  }

  /** The offset after "Figure 4" or "Table II" at the beginning of a line, or 0. */
  static int number(String line) {
    int word = 0;
    while (word < line.length() && Character.isLetter(line.charAt(word))) {
      word++;
    }
    int at = word < line.length() && line.charAt(word) == '.' ? word + 1 : word;
    int digits = at;
    while (digits < line.length() && Letters.isBlank(line.charAt(digits))) {
      digits++;
    }
    if (word < 3 || digits == at || !Character.isUpperCase(line.charAt(0))) {
      return 0;
    }
    int end = endOfNumber(line, digits);
    return end > digits
            && WordList.CAPTIONS.contains(line.substring(0, word).toLowerCase(Locale.ROOT))
        ? end
        : 0;
  }

  /** The offset after "4", "4a", "2.3", "II", or the same offset. */
  private static int endOfNumber(String line, int from) {
    int i = from;
    while (i < line.length() && isOfNumber(line, i)) {
      i++;
    }
    if (i == from) {
      while (i < line.length() && "IVX".indexOf(line.charAt(i)) >= 0) {
        i++;
      }
    } else if (i < line.length() && line.charAt(i) >= 'a' && line.charAt(i) <= 'f') {
      i++;
    }
    return i < line.length() && Character.isLetterOrDigit(line.charAt(i)) ? from : i;
  }

  private static boolean isOfNumber(String line, int i) {
    char c = line.charAt(i);
    boolean inside = i + 1 < line.length() && Character.isDigit(line.charAt(i + 1));
    return Character.isDigit(c) || (c == '.' || c == '-') && inside;
  }

  /** A caption goes on while it has not ended and the next line begins with a small letter. */
  private int endOfCaption(int first) {
    int before = galley.freeBefore(first);
    int i = first;
    while (i + 1 < galley.size() && i - first < MOST_LINES && galley.isFree(i + 1)) {
      boolean follows = galley.runsOn(i, i + 1) && !galley.runsOn(before, i + 1);
      boolean full = !galley.line(i).ends() && galley.length(i) * 20 >= galley.width(i) * 19;
      if (!isAdjacent(i + 1) || !(follows || full)) {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean isAdjacent(int next) {
    return !galley.line(next).afterBlank()
        && !galley.beginsPage(next)
        && !isSource(next)
        && !isNumbered(galley, next);
  }

  /** A note goes on within a bracket or an address, and from a full line to the next. */
  private int endOfSource(int first) {
    int i = first;
    while (i + 1 < galley.size() && i - first < MOST_SOURCE_LINES && galley.isFree(i + 1)) {
      boolean open =
          SourceNotes.isOpen(galley.text().substring(galley.start(first), galley.end(i)));
      boolean follows = galley.runsOn(i, i + 1) && !galley.runsOn(galley.freeBefore(first), i + 1);
      boolean full =
          galley.last(i) != ')'
              && !galley.line(i).ends()
              && galley.length(i) * 20 >= galley.width(i) * 19;
      if (!open && (!isAdjacent(i + 1) || !(follows || full))) {
        break;
      }
      i++;
    }
    return i;
  }
}
