package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.Extract;
import org.lectern.document.Span;

/**
 * Splits passages into sentences by end punctuation, quotation marks and known abbreviations. Every
 * character of a passage but blanks is in exactly one sentence.
 */
public final class Sentences {
  /** A text with fewer words is a label or an exclamation. */
  private static final int FEWEST_WORDS = 3;

  private Sentences() {}

  /**
   * The sentences of a passage in order. A heading is one sentence, and so is a passage without end
   * punctuation; each line of a table or of a list of addresses is one.
   */
  public static List<Extract> of(Passage passage) {
    List<Extract> sentences = new ArrayList<>();
    for (Span span : spans(passage)) {
      sentences.add(passage.extract(span.start(), span.end()));
    }
    return sentences;
  }

  /** Where the sentences of a passage stand, in offsets of its text. */
  public static List<Span> spans(Passage passage) {
    String text = passage.text();
    List<Span> sentences = new ArrayList<>();
    int from = skipBlanks(text, 0);
    while (from < text.length()) {
      int end = end(passage, from);
      int last = end;
      while (last > from && Letters.isBlank(text.charAt(last - 1))) {
        last--;
      }
      sentences.add(new Span(from, last));
      from = skipBlanks(text, end);
    }
    return sentences;
  }

  /** The sentences of all passages of a story. */
  public static List<Extract> of(Article article) {
    return article.story().stream().flatMap(p -> of(p).stream()).toList();
  }

  /**
   * Whether a sentence can stand alone: it begins as sentences do, ends with a stop, introduces
   * nothing, and has at least three words.
   */
  public static boolean isWhole(String sentence) {
    int first = 0;
    while (first < sentence.length() && !Character.isLetterOrDigit(sentence.charAt(first))) {
      first++;
    }
    return first < sentence.length()
        && !Letters.isLower(sentence.charAt(first))
        && LineEnd.isEnded(sentence)
        && !LineEnd.isIntroduction(sentence)
        && sentence.strip().chars().filter(c -> c == ' ').count() >= FEWEST_WORDS - 1;
  }

  /** The offset after the sentence that begins at an offset. */
  private static int end(Passage passage, int from) {
    String text = passage.text();
    if (passage.role() == Role.DATA || passage.role() == Role.REFERENCES) {
      int feed = text.indexOf('\n', from);
      return feed < 0 ? text.length() : feed;
    }
    return isOne(passage.role()) ? text.length() : SentenceEnd.after(text, from);
  }

  private static boolean isOne(Role role) {
    return switch (role) {
      case TITLE, BYLINE, DATELINE, HEADING, COORDINATES -> true;
      default -> false;
    };
  }

  private static int skipBlanks(String text, int at) {
    int i = at;
    while (i < text.length() && Letters.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
