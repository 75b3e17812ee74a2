package org.lectern.date;

import java.util.ArrayList;
import java.util.List;
import org.lectern.clean.Article;
import org.lectern.clean.Passage;

/** Reads the time expressions out of passages. */
final class Tellings {
  private static final int WINDOW = 32_768;
  private static final int BEHIND = 256;

  /** What a passage costs, however short it is. */
  private static final int LEAST = 100;

  private Tellings() {}

  /** The time expressions of all passages, in order. */
  static List<Told> of(Article article) {
    List<Told> told = new ArrayList<>();
    article.passages().forEach(passage -> read(passage, told));
    return told;
  }

  /** The time expressions of the passages that begin in the first characters of an article. */
  static List<Told> of(Article article, int characters) {
    List<Told> told = new ArrayList<>();
    int read = 0;
    for (int i = 0; i < article.passages().size() && read < characters; i++) {
      Passage passage = article.passages().get(i);
      read(passage, told);
      read += Math.max(LEAST, passage.text().length());
    }
    return told;
  }

  /** The time expressions of one passage, in order. */
  static List<Told> of(Passage passage) {
    List<Told> told = new ArrayList<>();
    read(passage, told);
    return told;
  }

  /** The time expressions in the first characters of a passage. */
  static List<Told> begin(Passage passage, int characters) {
    List<Told> told = new ArrayList<>();
    String text = passage.text();
    int to = blankBefore(text, 0, Math.min(text.length(), characters));
    Tokens tokens = new Tokens(text, 0, to, Lexicon.get());
    for (Find find : Grammar.finds(tokens)) {
      told.add(told(passage, tokens, find));
    }
    return told;
  }

  /**
   * Reads a long passage in stretches, so that its tokens never fill the memory. What begins in one
   * stretch may end a little behind it.
   */
  private static void read(Passage passage, List<Told> into) {
    String text = passage.text();
    int from = 0;
    while (from < text.length()) {
      int to = blankBefore(text, from, Math.min(text.length(), from + WINDOW));
      int end = blankBefore(text, to, Math.min(text.length(), to + BEHIND));
      Tokens tokens = new Tokens(text, from, end, Lexicon.get());
      int next = to;
      for (Find find : Grammar.finds(tokens)) {
        if (tokens.start(find.from()) < to) {
          into.add(told(passage, tokens, find));
          next = Math.max(next, tokens.end(find.to() - 1));
        }
      }
      from = next;
    }
  }

  private static int blankBefore(String text, int from, int to) {
    int end = to;
    while (end < text.length() && end > from && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return end > from ? end : to;
  }

  private static Told told(Passage passage, Tokens tokens, Find find) {
    Told.Use use = use(tokens, find);
    return new Told(
        passage,
        tokens.start(find.from()),
        tokens.end(find.to() - 1),
        find.type(),
        find.sense(),
        tense(tokens, find, use),
        use);
  }

  private static Told.Use use(Tokens tokens, Find find) {
    if (tokens.saysAny(find.from() - 1, "on", "in", "since", "from", "at")) {
      return Told.Use.ADVERB;
    }
    boolean names =
        tokens.saysAny(find.from() - 1, "the", "a", "an", "its", "their")
            && tokens.letters(find.to())
            && !tokens.is(find.to(), Kind.IN);
    return names ? Told.Use.NAME : Told.Use.OTHER;
  }

  /**
   * What no preposition and no verb right before it ties to the past has no tense of its own, nor
   * what only names a thing: "the 23 February accord".
   */
  private static Tense tense(Tokens tokens, Find find, Told.Use use) {
    boolean possessive = tokens.joined(find.to() - 1) && tokens.says(find.to() + 1, "s");
    Tense tense = Tense.around(tokens, find.from(), find.to());
    boolean tied =
        use == Told.Use.ADVERB
            || Tense.isPastAt(tokens, find.from() - 1)
            || Tense.isPastAt(tokens, find.to());
    return possessive || use == Told.Use.NAME || tense == Tense.PAST && !tied ? Tense.NONE : tense;
  }
}
