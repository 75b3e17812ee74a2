package org.lectern.clean;

/**
 * The counts of a line's characters and words.
 *
 * @param words runs of characters between blanks that hold a letter or a digit
 * @param capitals words that begin with a capital letter
 * @param letters letters of any script
 * @param digits digits of any script
 * @param marks numbers in square brackets, as text browsers write for links
 * @param signs characters that are neither letter, digit nor blank
 * @param uppers capital letters
 * @param bars signs that part entries: bars, arrows, slashes, dots
 * @param quotes quotation marks
 */
record Shape(
    int words,
    int capitals,
    int letters,
    int digits,
    int marks,
    int signs,
    int uppers,
    int bars,
    int quotes) {

  private static final String BARS = "|»›>→·•/";
  private static final String QUOTES = "\"“”«";

  /** The counts of a range of a text. */
  static Shape of(CharSequence text, int start, int end) {
    Counter counter = new Counter();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '[' && isMark(text, i, end)) {
        counter.marks++;
        i = closing(text, i);
      } else if (isUnspaced(c)) {
        counter.letters++;
        counter.unspaced++;
      } else {
        counter.add(c);
      }
    }
    return counter.shape();
  }

  /** Counts one character after the other. */
  private static final class Counter {
    private int words;
    private int capitals;
    private int letters;
    private int digits;
    private int marks;
    private int signs;
    private int uppers;
    private int bars;
    private int quotes;
    private int unspaced;
    private boolean inWord;

    private void add(char c) {
      boolean lower = c >= 'a' && c <= 'z';
      if (lower && inWord) {
        letters++;
        return;
      }
      boolean letter = lower || CharKinds.isLetterOrHalf(c);
      if (letter || CharKinds.isDigit(c)) {
        int upper = letter && CharKinds.isUpper(c) ? 1 : 0;
        words += inWord ? 0 : 1;
        capitals += inWord ? 0 : upper;
        letters += letter ? 1 : 0;
        uppers += upper;
        digits += letter ? 0 : 1;
        inWord = true;
      } else if (Words.isBlank(c)) {
        inWord = false;
      } else {
        signs++;
        bars += BARS.indexOf(c) >= 0 ? 1 : 0;
        quotes += QUOTES.indexOf(c) >= 0 ? 1 : 0;
      }
    }

    private Shape shape() {
      int counted = words + (unspaced + 1) / 2;
      return new Shape(counted, capitals, letters, digits, marks, signs, uppers, bars, quotes);
    }
  }

  /** The sum of two counts. */
  Shape plus(Shape other) {
    return new Shape(
        words + other.words,
        capitals + other.capitals,
        letters + other.letters,
        digits + other.digits,
        marks + other.marks,
        signs + other.signs,
        uppers + other.uppers,
        bars + other.bars,
        quotes + other.quotes);
  }

  /** Chinese characters and kana, which no blanks part: two of them count as a word. */
  private static boolean isUnspaced(char c) {
    return c >= '\u3040' && c <= '\u30FF' || c >= '\u3400' && c <= '\u9FFF';
  }

  /** Whether "[12]" stands at an offset. */
  static boolean isMark(CharSequence text, int at, int end) {
    int i = at + 1;
    while (i < end && i < at + 6 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i > at + 1 && i < end && text.charAt(i) == ']';
  }

  private static int closing(CharSequence text, int at) {
    int i = at;
    while (text.charAt(i) != ']') {
      i++;
    }
    return i;
  }
}
