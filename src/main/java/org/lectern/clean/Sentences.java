package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.document.Extract;

/** Splits passages into sentences by end punctuation, quotation marks and known abbreviations. */
public final class Sentences {
  private static final String CLOSERS = "\"'”’»)]*";
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "brig", "maj", "col", "lt", "sgt", "capt", "cmdr",
          "adm", "sen", "rep", "gov", "st", "rev", "hon", "pres", "amb", "jr", "sr", "vs", "no",
          "nos", "vol", "pp", "fig", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
          "oct", "nov", "dec", "approx", "inc", "ltd", "co", "corp", "e.g", "i.e", "u.s", "u.k",
          "u.n", "e.u");

  private Sentences() {}

  /** The sentences of a passage in order; a passage without end punctuation is one. */
  public static List<Extract> of(Passage passage) {
    String text = passage.text();
    List<Extract> sentences = new ArrayList<>();
    int from = skipBlanks(text, 0);
    for (int i = from; i < text.length(); i++) {
      int end = endOfSentence(text, from, i);
      if (end > 0) {
        sentences.add(passage.extract(from, end));
        from = skipBlanks(text, end);
        i = from - 1;
      }
    }
    if (from < text.length()) {
      sentences.add(passage.extract(from, text.stripTrailing().length()));
    }
    return sentences;
  }

  /** The sentences of all passages of a story. */
  public static List<Extract> of(Article article) {
    return article.story().stream().flatMap(p -> of(p).stream()).toList();
  }

  /** The offset after the sentence that ends at the mark at {@code i}, or -1 where none ends. */
  private static int endOfSentence(String text, int from, int i) {
    char c = text.charAt(i);
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return -1;
    }
    int end = i + 1;
    while (end < text.length()
        && (isEndMark(text.charAt(end)) || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    if (end == text.length()) {
      return end;
    }
    if (!Character.isWhitespace(text.charAt(end))) {
      return -1;
    }
    int next = skipBlanks(text, end);
    if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
      return -1;
    }
    return c == '.' && isAbbreviation(text, from, i) ? -1 : end;
  }

  private static boolean isEndMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean isAbbreviation(String text, int from, int dot) {
    int start = dot;
    while (start > from
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, dot);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return (initial && start > from)
        || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private static int skipBlanks(String text, int at) {
    int i = at;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
