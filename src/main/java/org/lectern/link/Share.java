package org.lectern.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A share of a whole that a sentence or a row of a table gives for a named group: "Persians ...
 * constitute about 55% of the population", "Persians 61%".
 *
 * @param unit the sentence or row
 * @param group the name of the group as printed
 * @param percent the figure as printed, without its sign
 * @param whole what it is a share of, in lower case; empty where the words do not tell
 */
record Share(Unit unit, String group, String percent, Optional<String> whole) {

  /** The shares that a sentence or row gives. */
  static List<Share> of(Unit unit) {
    List<Share> shares = new ArrayList<>();
    List<Words.Word> words = unit.words();
    for (int i = 1; i < words.size(); i++) {
      if (isPercent(unit.extract().text(), words, i)) {
        String percent = words.get(i).text();
        Optional<String> whole = whole(words, i);
        group(unit, i).ifPresent(group -> shares.add(new Share(unit, group, percent, whole)));
      }
    }
    return shares;
  }

  /** Whether two tell of the same group, and figures that no rounding explains. */
  boolean contradicts(Share other) {
    boolean same = group.toLowerCase(Locale.ROOT).equals(other.group.toLowerCase(Locale.ROOT));
    return same && Math.abs(value() - other.value()) > 1;
  }

  /** The figure with its sign, and of what it is a share where that is told. */
  String figure() {
    return percent + "%" + whole.map(of -> " of the " + of).orElse("");
  }

  private double value() {
    try {
      return Double.parseDouble(percent.replace(',', '.'));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static boolean isPercent(String text, List<Words.Word> words, int i) {
    Words.Word number = words.get(i);
    boolean sign = number.to() < text.length() && text.charAt(number.to()) == '%';
    String next = i + 1 < words.size() ? words.get(i + 1).bare() : "";
    String third = i + 2 < words.size() ? words.get(i + 2).bare() : "";
    boolean word = next.equals("percent") || (next.equals("per") && third.equals("cent"));
    return number.isNumber() && (sign || word);
  }

  /** "population" in "of the population", "of the country's population". */
  private static Optional<String> whole(List<Words.Word> words, int number) {
    for (int i = number + 1; i < Math.min(words.size(), number + 4); i++) {
      if (words.get(i).bare().equals("of")) {
        return words.subList(i + 1, Math.min(words.size(), i + 5)).stream()
            .filter(
                word -> word.tells() && !word.text().contains("’") && !word.text().contains("'"))
            .map(Words.Word::bare)
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** A row begins with the name of its group; in a sentence the last plural name before counts. */
  private static Optional<String> group(Unit unit, int number) {
    List<Words.Word> words = unit.words();
    if (unit.aside()) {
      return Optional.of(words.get(0)).filter(Words.Word::isCapital).map(Words.Word::text);
    }
    for (int i = number - 1; i >= 0 && !words.get(i).isNumber(); i--) {
      if (words.get(i).isCapital() && words.get(i).text().endsWith("s")) {
        return Optional.of(words.get(i).text());
      }
    }
    return Optional.empty();
  }
}
