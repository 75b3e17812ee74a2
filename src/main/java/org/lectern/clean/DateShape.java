package org.lectern.clean;

import java.util.List;
import java.util.Set;

/**
 * Tells lines that state a date from others, by their shape; what date it is the date room finds.
 */
final class DateShape {
  /** First words of lines that state the date of something else. */
  private static final Set<String> NO_DATES = Set.of("copyright", "source", "sources", "founded");

  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 20;
  private static final int MOST_OTHERS = 8;
  private static final int LONGEST_WORD = 16;

  private DateShape() {}

  /** Whether a block is little more than a date. */
  static boolean isDateLine(Block block, String text, PageWords words) {
    return block.words() <= MOST_WORDS
        && block.shape().digits() > 0
        && block.end() - block.start() <= LONGEST
        && (words.has(block, PageWords.MONTH, MOST_WORDS + 1)
            || hasNumeric(text, block.start(), block.end()))
        && isDateLine(text.substring(block.start(), block.end()));
  }

  /** Whether a short text is little more than a date, or than two. */
  static boolean isDateLine(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    List<String> words = Cues.words(text);
    boolean dated = !words.isEmpty() && words.size() <= MOST_WORDS && isDate(text, words);
    return dated && !NO_DATES.contains(words.get(0)) && isLittleElse(words) && !isEntry(text);
  }

  /** Whether it tells what was on a day, as entries of a chronology do: "12 March 1909: plans". */
  private static boolean isEntry(String text) {
    int colon = text.indexOf(": ");
    return colon > 0
        && colon + 2 < text.length()
        && Character.isDigit(text.charAt(colon - 1))
        && Character.isLetter(text.charAt(colon + 2));
  }

  private static boolean isLittleElse(List<String> words) {
    int others = 0;
    for (String word : words) {
      boolean other = !isNumber(word) && !isMonth(word);
      if (other && word.length() > LONGEST_WORD) {
        return false;
      }
      others += other ? 1 : 0;
    }
    return others <= MOST_OTHERS;
  }

  /** Whether a text holds a month and a number beside it, or a date in numbers. */
  static boolean isDate(String text) {
    return isDate(text, Cues.words(text));
  }

  private static boolean isDate(String text, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (isMonth(words.get(i)) && (isNumberNear(words, i, -1) || isNumberNear(words, i, 1))) {
        return true;
      }
    }
    return hasNumeric(text, 0, text.length());
  }

  /** Whether a number stands before or after a word: "3 March", "3 de marzo". */
  private static boolean isNumberNear(List<String> words, int at, int step) {
    int near = at + step;
    boolean of = near >= 0 && near < words.size() && words.get(near).equals("de");
    near += of ? step : 0;
    return near >= 0 && near < words.size() && isNumber(words.get(near));
  }

  /** Whether a word is the name of a month. */
  static boolean isMonth(String word) {
    return Months.number(word) != Months.NONE;
  }

  /** Whether a word is a number of at most four digits, or begins with one: "19", "3rd". */
  static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.length() <= 4;
  }

  /** Whether a date stands in numbers: 25/03/2012, 2012-03-25, 25.3.12. */
  private static boolean hasNumeric(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean begins = i == start || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (isDigit(text, i) && begins && isNumeric(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumeric(String text, int at) {
    int first = digits(text, at);
    int second = digits(text, first + 1);
    int third = digits(text, second + 1);
    boolean parted =
        second < text.length()
            && "/.-".indexOf(text.charAt(first)) >= 0
            && text.charAt(first) == text.charAt(second);
    return parted && isDay(text.substring(at, third).split("[/.-]", 3));
  }

  private static boolean isDay(String[] parts) {
    for (String part : parts) {
      if (part.isEmpty() || part.length() > 4) {
        return false;
      }
    }
    boolean yearFirst = parts[0].length() == 4;
    String year = yearFirst ? parts[0] : parts[2];
    int a = Integer.parseInt(parts[1]);
    int b = Integer.parseInt(yearFirst ? parts[2] : parts[0]);
    boolean inYear = year.length() == 2 || year.startsWith("19") || year.startsWith("20");
    return inYear && a >= 1 && b >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
  }

  private static int digits(String text, int from) {
    int end = from;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
