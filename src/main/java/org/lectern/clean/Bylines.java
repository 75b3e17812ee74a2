package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the names of authors out of short lines. */
final class Bylines {
  private static final Set<String> BY =
      Set.of(
          "by", "von", "par", "por", "di", "автор", "yazan", "müəllif", "author", "authors",
          "autor", "auteur", "autore", "written");
  private static final int MOST_NAMES = 12;

  private Bylines() {}

  /** Whether a block is a byline: a word such as "By" and names, or names and a date. */
  static boolean isByline(Page page, Block block) {
    return block.words() <= 24 && name(page, block).isPresent();
  }

  /** The names in a byline, as they stand there. */
  static Optional<String> name(Page page, Block block) {
    return block.lines() > 2 || block.end() - block.start() > 200
        ? Optional.empty()
        : name(page.text(block));
  }

  /** The names in the text of a byline, as they stand there. */
  static Optional<String> name(String text) {
    List<String> tokens = List.of(text.strip().split("[\\s\u00A0]+"));
    int from = afterBy(tokens);
    int to = from;
    while (to < tokens.size() && to - from < MOST_NAMES && isName(tokens, from, to)) {
      boolean last = tokens.get(to).endsWith(",") && from == 0;
      to++;
      if (last) {
        break;
      }
    }
    String name = trimmed(tokens.subList(from, to));
    boolean dated =
        DateShape.isDate(Cues.words(String.join(" ", tokens.subList(to, tokens.size()))));
    boolean whole = to == tokens.size() || dated || isSeparator(tokens.get(to));
    boolean byWord = from > 0 && to > from && (whole || tokens.size() <= 8);
    boolean byDate = from == 0 && to >= 2 && to <= 5 && dated && tokens.size() - to <= 9;
    return (byWord || byDate) && name.length() > 2 ? Optional.of(name) : Optional.empty();
  }

  /** Whether a text is nothing but a name of two to four words. */
  static boolean isBareName(String text) {
    List<String> tokens = List.of(text.strip().split("[\\s\u00A0]+", 6));
    return tokens.size() >= 2
        && tokens.size() <= 4
        && tokens.stream().allMatch(Bylines::isNamePart)
        && tokens.stream().noneMatch(token -> token.endsWith(",") || isShout(token));
  }

  private static boolean isShout(String token) {
    return token.length() > 3 && token.equals(token.toUpperCase(Locale.ROOT));
  }

  private static int afterBy(List<String> tokens) {
    String first = tokens.get(0).toLowerCase(Locale.ROOT);
    boolean colon = first.endsWith(":");
    String word = colon ? first.substring(0, first.length() - 1) : first;
    if (!BY.contains(word) || tokens.size() < 2) {
      return 0;
    }
    boolean by = word.equals("written") && tokens.get(1).equalsIgnoreCase("by");
    int from = by ? 2 : 1;
    boolean shown = colon || Character.isUpperCase(tokens.get(0).charAt(0));
    return from < tokens.size() && shown ? from : 0;
  }

  private static boolean isName(List<String> tokens, int from, int at) {
    String token = tokens.get(at);
    boolean joins = token.equals("and") || token.equals("&") || token.equals("und");
    return isNamePart(token) && !DateShape.isMonth(bare(token)) && !isWeekday(bare(token))
        || at > from && joins && at + 1 < tokens.size();
  }

  private static boolean isNamePart(String token) {
    char first = token.charAt(0);
    if (Set.of("de", "von", "van", "der", "bin", "al", "la", "del", "di").contains(token)) {
      return true;
    }
    if (!Character.isUpperCase(first) && !isUncased(first)) {
      return false;
    }
    return token.chars().allMatch(c -> Character.isLetter(c) || "-.'’,".indexOf(c) >= 0);
  }

  private static boolean isUncased(char c) {
    return Character.isLetter(c) && !Character.isLowerCase(c);
  }

  private static boolean isWeekday(String word) {
    return word.length() >= 6 && word.endsWith("day")
        || word.equals("updated")
        || word.equals("published")
        || word.equals("posted");
  }

  private static boolean isSeparator(String token) {
    return token.length() == 1 && !Character.isLetterOrDigit(token.charAt(0));
  }

  private static String bare(String token) {
    StringBuilder bare = new StringBuilder();
    token.chars().filter(Character::isLetter).forEach(c -> bare.append((char) c));
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  private static String trimmed(List<String> tokens) {
    List<String> names = new ArrayList<>(tokens);
    while (!names.isEmpty() && !isNamePart(names.get(names.size() - 1))) {
      names.remove(names.size() - 1);
    }
    String name = String.join(" ", names);
    return name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
  }
}
