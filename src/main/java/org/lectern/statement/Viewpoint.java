package org.lectern.statement;

import java.util.Optional;
import java.util.Set;

/**
 * Finds whose view a sentence gives: "In Berg's view, ...", "In the words of Jon Berg, ...", "...,
 * in the view of Jon Berg."
 */
final class Viewpoint {
  private static final Set<String> NOUNS =
      Set.of("view", "opinion", "words", "judgment", "judgement", "eyes", "telling", "account");
  private static final int FARTHEST = 10;
  private static final int FEWEST = 3;

  private final Prose prose;
  private final NounPhrase phrases;
  private final Subjects subjects;
  private final Quotes quotes;

  Viewpoint(Prose prose) {
    this.prose = prose;
    phrases = new NounPhrase(prose);
    subjects = new Subjects(prose);
    quotes = new Quotes(prose);
  }

  /** The claim of a sentence that begins with a viewpoint. */
  Optional<Draft> find(Range sentence) {
    int in = sentence.from();
    if (!prose.lower(in).equals("in") || prose.isQuoted(in)) {
      return atEnd(sentence);
    }
    int end = Math.min(sentence.to(), in + FARTHEST);
    for (int i = in + 1; i < end && prose.isWord(i); i++) {
      if (NOUNS.contains(prose.lower(i))) {
        return prose.lower(i + 1).equals("of") ? ofName(in, i, sentence) : owned(in, i, sentence);
      }
    }
    return Optional.empty();
  }

  /** "The port is safe, in the view of Jon Berg." */
  private Optional<Draft> atEnd(Range sentence) {
    int to = sentence.to() - (prose.lower(sentence.to() - 1).equals(".") ? 1 : 0);
    for (int i = sentence.from() + FEWEST; i + 4 < to; i++) {
      boolean view =
          prose.lower(i).equals(",")
              && prose.lower(i + 1).equals("in")
              && prose.lower(i + 2).equals("the")
              && NOUNS.contains(prose.lower(i + 3))
              && prose.lower(i + 4).equals("of");
      if (view && !prose.isQuoted(i)) {
        Range cue = new Range(i + 1, i + 5);
        Range claim = quotes.whole(new Range(sentence.from(), i));
        return phrases
            .after(i + 5, to)
            .filter(s -> s.to() == to && subjects.canSpeak(s, true))
            .map(s -> Draft.of(Optional.of(s), cue, claim, quotes.kind(claim)));
      }
    }
    return Optional.empty();
  }

  /** "In the words of Jon Berg, ..." */
  private Optional<Draft> ofName(int in, int noun, Range sentence) {
    return phrases
        .after(noun + 2, sentence.to())
        .flatMap(s -> draft(s, new Range(in, noun + 2), s.to(), sentence));
  }

  /** "In Berg's view, ..." */
  private Optional<Draft> owned(int in, int noun, Range sentence) {
    String before = prose.lower(noun - 1);
    boolean pronoun = before.equals("his") || before.equals("her") || before.equals("their");
    return pronoun || prose.token(noun - 1).isPossessive()
        ? draft(new Range(in + 1, noun), new Range(noun, noun + 1), noun + 1, sentence)
        : Optional.empty();
  }

  private Optional<Draft> draft(Range speaker, Range cue, int comma, Range sentence) {
    int to = sentence.to() - (prose.lower(sentence.to() - 1).equals(".") ? 1 : 0);
    boolean claims = prose.lower(comma).equals(",") && comma + 1 < to;
    if (!claims || !subjects.canSpeak(speaker, false)) {
      return Optional.empty();
    }
    Range claim = quotes.whole(new Range(comma + 1, to));
    return Optional.of(Draft.of(Optional.of(speaker), cue, claim, quotes.kind(claim)));
  }
}
