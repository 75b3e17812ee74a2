package org.lectern.clean;

/** How a line ends: as a sentence does, open, in the middle of a word or of an address. */
final class LineEnd {
  /** A line that is shorter may be a label or a heading, whatever it ends with. */
  private static final int LONG = 40;

  private LineEnd() {}

  /** Whether the line ends as a sentence, a question or an introduction does. */
  static boolean isEnded(String line) {
    int end = beforeClosers(line, beforeMark(line));
    if (end == 0) {
      return true;
    }
    char last = line.charAt(end - 1);
    return Letters.isStop(last) || last == ':';
  }

  /** Whether the line introduces what follows. */
  static boolean isIntroduction(String line) {
    int end = beforeClosers(line, line.length());
    return end > 0 && line.charAt(end - 1) == ':';
  }

  /** Whether something must follow: after a comma, a dash, an article or a preposition. */
  static boolean isOpen(Strip line) {
    char last = line.last();
    return last == ','
        || last == '–'
        || last == '—'
        || Character.isLetter(last) && WordList.OPEN.contains(line.lastWord());
  }

  /** Whether the line is long enough to be a part of a sentence rather than a label. */
  static boolean isLong(Strip line) {
    return line.length() >= LONG;
  }

  /** Whether the line ends with the hyphen of a word that the next line goes on with. */
  static boolean isInWord(Strip line, Strip next) {
    int length = line.length();
    return length > 1
        && Letters.isHyphen(line.last())
        && Character.isLetterOrDigit(line.text().charAt(length - 2))
        && Character.isLetterOrDigit(next.first());
  }

  /** Whether the line ends inside an address: at a mark that ends none. */
  static boolean isInAddress(String line) {
    if (line.isEmpty() || !mayBeInAddress(line.charAt(line.length() - 1))) {
      return false;
    }
    int start = line.length();
    while (start > 0 && !Letters.isBlank(line.charAt(start - 1))) {
      start--;
    }
    return line.indexOf("://", start) >= 0 || line.indexOf("www.", start) >= 0;
  }

  /** Whether a mark at the end of a line may stand within an address. */
  static boolean mayBeInAddress(char last) {
    return "./-_=&?".indexOf(last) >= 0;
  }

  /** The offset before the mark of a note that stands behind a stop. */
  private static int beforeMark(String line) {
    int end = line.length();
    int start = end;
    while (start > 0 && end - start < 3 && Character.isDigit(line.charAt(start - 1))) {
      start--;
    }
    boolean apart = start < end && start > 1 && Letters.isBlank(line.charAt(start - 1));
    boolean mark = apart && isStopOrCloser(line.charAt(start - 2));
    return mark ? start - 1 : end;
  }

  private static boolean isStopOrCloser(char c) {
    return Letters.isStop(c) || Letters.isCloser(c);
  }

  private static int beforeClosers(String line, int from) {
    int end = from;
    while (end > 0 && Letters.isCloser(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
