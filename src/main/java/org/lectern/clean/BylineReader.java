package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one line as a byline: perhaps a date, a word such as "by", names, and what may follow them:
 * a date, a handle, a dash and an office.
 */
final class BylineReader {
  private static final Set<String> BY =
      Set.of(
          "by", "von", "par", "por", "di", "автор", "yazan", "müəllif", "author", "authors",
          "autor", "auteur", "autore", "հեղինակ", "ავტორი", "نویسنده");
  private static final Set<String> BEFORE_BY =
      Set.of("written", "posted", "published", "story", "article");
  private static final Set<String> AFTER_NAMES =
      Set.of("on", "in", "for", "at", "updated", "published", "posted", "last");
  private static final Set<String> OF_DATES =
      Set.of("on", "at", "am", "pm", "updated", "gmt", "utc", "est", "edt", "pst", "pdt", "et");
  private static final int MOST_NAMES = 12;
  private static final int LONGEST_DATE = 8;

  private final List<String> tokens;

  BylineReader(String text) {
    this.tokens = tokens(text);
  }

  /** Whether the line says "By" or the like and nothing else. */
  boolean isLabel() {
    int by = by();
    return by >= 0 && by == tokens.size() - 1;
  }

  /** The names, as they stand there; empty where the line is no byline. */
  Optional<String> names() {
    int by = by();
    int from = by + 1;
    int to = from;
    while (to < tokens.size() && to - from < MOST_NAMES && isName(from, to)) {
      boolean closed = by < 0 && tokens.get(to).endsWith(",");
      to++;
      if (closed) {
        break;
      }
    }
    String names = PersonNames.trimmed(PersonNames.beforeGlued(tokens.subList(from, to)));
    boolean fits = by >= 0 ? isSigned(from, to) : isNamed(to);
    if (by < 0 && !fits) {
      return PersonNames.beforeOffice(tokens);
    }
    return fits && names.length() > 2 ? Optional.of(names) : Optional.empty();
  }

  /** Whether it begins with "By" or the like and names follow; "by" and names alone. */
  boolean isSigned() {
    if (by() != 0 || names().isEmpty()) {
      return false;
    }
    String last = tokens.get(tokens.size() - 1);
    boolean alone = tokens.size() <= 6 && !last.endsWith(".") && PersonNames.isPart(last);
    return isShown(tokens.get(0)) || alone;
  }

  /** Names after a word such as "by"; the word in lower case needs more beside it. */
  private boolean isSigned(int from, int to) {
    boolean shown = tokens.size() <= 8 && Character.isUpperCase(tokens.get(0).charAt(0));
    return to > from && (shown || to == tokens.size() || isParted(to) || isDated(to));
  }

  /** Names without such a word: a date or a handle stands beside them. */
  private boolean isNamed(int to) {
    boolean handle = to < tokens.size() && tokens.get(to).startsWith("@");
    boolean dated = to < tokens.size() && isDated(to);
    return to >= 2
        && to <= 5
        && tokens.size() - to <= 14
        && (handle || dated)
        && PersonNames.mayBePersons(tokens.subList(0, to));
  }

  /** The index of the word "by" or the like: the first one, or the first after a date; -1. */
  private int by() {
    boolean dated = false;
    for (int i = 0; i < tokens.size() && i <= LONGEST_DATE; i++) {
      String token = tokens.get(i);
      if (isBy(token) && (i == 0 || dated || BEFORE_BY.contains(bare(tokens.get(i - 1))))) {
        return i == 0 && !isShown(token) && tokens.size() > 9 ? -1 : i;
      }
      if (!isOfDate(token)) {
        return -1;
      }
      String bare = bare(token);
      dated |= !bare.isEmpty() && (Character.isDigit(bare.charAt(0)) || DateShape.isMonth(bare));
    }
    return -1;
  }

  private static boolean isBy(String token) {
    boolean colon = token.endsWith(":") || token.endsWith("՝");
    return BY.contains(bare(token)) && token.length() == bare(token).length() + (colon ? 1 : 0);
  }

  private static boolean isShown(String token) {
    return token.endsWith(":") || token.endsWith("՝") || Character.isUpperCase(token.charAt(0));
  }

  private boolean isName(int from, int at) {
    String token = tokens.get(at);
    boolean joins = token.equals("and") || token.equals("&") || token.equals("und");
    return PersonNames.isPart(token) && !isOfDate(token)
        || at > from && joins && at + 1 < tokens.size();
  }

  private boolean isParted(int at) {
    String token = tokens.get(at);
    return token.startsWith("@")
        || token.length() == 1 && !Character.isLetterOrDigit(token.charAt(0))
        || AFTER_NAMES.contains(bare(token));
  }

  /** Whether a date begins at a token. */
  private boolean isDated(int at) {
    int to = Math.min(tokens.size(), at + LONGEST_DATE);
    return isOfDate(tokens.get(at)) && DateShape.isDate(String.join(" ", tokens.subList(at, to)));
  }

  /** Whether a token is of those that dates and times are written with. */
  private static boolean isOfDate(String token) {
    String bare = bare(token);
    return bare.isEmpty()
        || Character.isDigit(bare.charAt(0))
        || DateShape.isMonth(bare)
        || bare.length() >= 6 && bare.endsWith("day")
        || BEFORE_BY.contains(bare)
        || OF_DATES.contains(bare);
  }

  private static String bare(String token) {
    int start = 0;
    int end = token.length();
    while (start < end && !Character.isLetterOrDigit(token.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(token.charAt(end - 1))) {
      end--;
    }
    return token.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** The words between blanks, parted also before a handle or a month, and around a stroke. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Words.isBlank(c)) {
        end(tokens, token);
      } else if (isCut(text, i)) {
        end(tokens, token);
        token.append(c);
        if (c != '@' && !Character.isLetter(c)) {
          end(tokens, token);
        }
      } else {
        token.append(c);
      }
    }
    return tokens;
  }

  private static boolean isCut(String text, int at) {
    char c = text.charAt(at);
    boolean afterLetter = at > 0 && Character.isLetter(text.charAt(at - 1));
    return c == '|'
        || c == '•'
        || afterLetter && (c == '@' || c == '/')
        || Character.isUpperCase(c) && at > 0 && isGluedMonth(text, at);
  }

  /** Whether a month runs into the word before it: "DoeMar 12, 2012". */
  private static boolean isGluedMonth(String text, int at) {
    if (!Letters.isLower(text.charAt(at - 1))) {
      return false;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return DateShape.isMonth(Letters.lower(text.substring(at, end)));
  }

  private static void end(List<String> tokens, StringBuilder token) {
    if (token.length() > 0) {
      tokens.add(token.toString());
      token.setLength(0);
    }
  }
}
